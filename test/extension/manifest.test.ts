import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { manifestText, withGenerated } from '../../docs/manifest.ts';
import { beginsPlan } from '../../extension/src/documents/plan-beginning.ts';
import { keywords } from '../../grammar/keywords.ts';
import { assistantTools } from '../../language-server/src/server/assistant/tools.ts';

const extension = new URL('../../extension/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, extension), 'utf8');
const json = (path: string) => JSON.parse(read(path));

const { contributes } = json('package.json');
const texts: Readonly<Record<'en' | 'zh', Readonly<Record<string, string>>>> = {
  en: json('package.nls.json'),
  zh: json('package.nls.zh-cn.json'),
};
const commands: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);

test('every text of the manifest is there in both languages, and none is left over', () => {
  const used = new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]));
  for (const language of ['en', 'zh'] as const) {
    expect(Object.keys(texts[language]).sort(), language).toEqual([...used].sort());
  }
});

test('every command has somebody to do it', () => {
  const sources = readdirSync(new URL('src/', extension), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(`src/${path}`));
  for (const command of commands) {
    expect(
      sources.some((source) => source.includes(`'${command}'`)),
      command,
    ).toBe(true);
  }
});

test('a text that begins as a plan is one, in every Chinese spelling', () => {
  const [plan] = contributes.languages;
  const asVsCode = new RegExp(plan.firstLine);
  const opening = keywords.find(({ name }) => name === '规划');
  const chinese = [opening?.name ?? '', ...(opening?.traditional ?? [])];
  for (const word of chinese) {
    for (const line of [`${word} 某市规划`, `\uFEFF　${word}：某市规划`]) {
      expect([beginsPlan.test(line), asVsCode.test(line)], line).toEqual([true, true]);
    }
  }
  for (const line of ['规划部门', '规划', '本规划 某市', 'plan for Monday']) {
    expect([beginsPlan.test(line), asVsCode.test(line)], line).toEqual([false, false]);
  }
});

test('in Restricted Mode no Chinese character of a plan is boxed as unusual', () => {
  const defaults = contributes.configurationDefaults['[plan]'];
  for (const kind of ['nonBasicASCII', 'ambiguousCharacters', 'invisibleCharacters'])
    expect(defaults[`editor.unicodeHighlight.${kind}`], kind).toBe(false);
});

test('what the checks and the tools of assistants say of themselves is in it: npm run docs', () => {
  expect(read('package.json')).toBe(manifestText(withGenerated(json('package.json'))));
  const { propertyNames } = contributes.configuration.properties['planwright.severities'];
  expect(propertyNames.enum).toContain('values/milestone-beyond-target');
  expect(propertyNames.enumDescriptions).toHaveLength(propertyNames.enum.length);
});

test('assistants are offered the same tools in VS Code as on the command line', () => {
  const tools: readonly { name: string; inputSchema: object }[] = contributes.languageModelTools;
  expect(tools.map(({ name }) => name)).toEqual(assistantTools.map(({ name }) => `planwright_${name}`));
  for (const { name } of tools) expect(name).toMatch(/^[\w-]+$/u);
});

test('menus name commands and submenus that there are', () => {
  const submenus: readonly string[] = contributes.submenus.map(({ id }: { id: string }) => id);
  const items = Object.values(contributes.menus).flat() as { command?: string; submenu?: string }[];
  for (const { command, submenu } of items) {
    expect(submenu === undefined ? commands : submenus).toContain(submenu ?? command);
  }
});

describe('the walkthrough', () => {
  interface Step {
    readonly id: string;
    readonly media: { readonly svg: string };
    readonly description: string;
    readonly completionEvents: readonly string[];
  }
  const steps: readonly Step[] = contributes.walkthroughs.flatMap(({ steps }: { steps: Step[] }) => steps);

  test('has pictures that are packed', () => {
    expect(steps).toHaveLength(6);
    for (const { media } of steps) expect(existsSync(new URL(media.svg, extension)), media.svg).toBe(true);
    expect(read('.vscodeignore')).toMatch(/^!walkthrough\/\*\*$/mu);
  });

  test.each(['en', 'zh'] as const)('leads to the same commands in %s', (language) => {
    for (const { description } of steps) {
      const text = texts[language][description.slice(1, -1)] ?? '';
      const links = [...text.matchAll(/\(command:([^)]+)\)/g)].map((match) => match[1] ?? '');
      expect(links.length, text).toBeGreaterThan(0);
      for (const link of links.filter((each) => each.startsWith('planwright.'))) {
        expect(commands).toContain(link);
      }
      const english = [...(texts.en[description.slice(1, -1)] ?? '').matchAll(/\(command:([^)]+)\)/g)];
      expect(links).toEqual(english.map((match) => match[1]));
    }
  });

  test('ends each step with something that is done in it', () => {
    for (const { id, completionEvents } of steps) expect(completionEvents.length, id).toBeGreaterThan(0);
  });
});

test('the pictures of the README are there', () => {
  const pictures = [...read('README.md').matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, path]) => path ?? '');
  expect(pictures).toHaveLength(5);
  for (const path of pictures) expect(existsSync(new URL(path, extension)), path).toBe(true);
});

const server = new URL('dist/server/', extension);
// while sources are followed it is a link to all that the language server builds
const isLink = lstatSync(fileURLToPath(server).slice(0, -1)).isSymbolicLink();

test.skipIf(isLink)('the built server comes in a few files', () => {
  const files = readdirSync(server, { recursive: true });
  expect(files.length, files.join('\n')).toBeLessThan(20);
  expect(files).toContain('planwright.js');
  expect(files).toContain('planwright-browser.js');
});
