import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageStyles } from '../../language-server/src/server/protocol/preview.ts';

const folder = new URL('../../extension/src/webview/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const files = [...read('preview.css').matchAll(/@import "([^"]+)"/gu)].map(([, path = '']) => path);
const classesIn = (css: string) => new Set(css.match(/(?<=\.)[a-z][a-z0-9-]*/gu) ?? []);

it('the pages of the document have classes of their own, or what else these are is undone on a page', () => {
  const others = files
    .filter((path) => !path.endsWith('/pages.css'))
    .flatMap((path) => [...classesIn(read(path))]);
  const own = [...classesIn(pageStyles)].filter((name) => others.includes(name));
  expect(own.toSorted()).toEqual([
    'center',
    'line',
    'mark',
    'note',
    'number',
    'part',
    'right',
    'short',
    'table',
  ]);
});
