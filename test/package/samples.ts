import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../cli/planwright.ts';

/** A program in the documentation. */
export interface Sample {
  /** The page it stands on, and its number there: `docs/api.md 1`. */
  readonly name: string;
  readonly program: string;
  /** What the page says that it prints, where it does. */
  readonly prints?: string;
}

const pages = [
  'docs/api.md',
  'docs/api.zh-CN.md',
  'README.md',
  'README.zh-CN.md',
  'language-server/README.md',
];

/** A block of TypeScript, and the block of text behind it with what it prints. */
const programAndOutput = /^```ts\n(.*?)^```$(?:\n\n^```text\n(.*?)^```$)?/gmsu;

export const samples: readonly Sample[] = pages.flatMap((page) =>
  [...readFileSync(join(project, page), 'utf8').matchAll(programAndOutput)].map(
    ([, program = '', prints], index) => ({
      name: `${page} ${index + 1}`,
      program,
      ...(prints !== undefined && { prints }),
    }),
  ),
);
