/**
 * Begins a check: `npm run new check values/too-many-decimals` writes its file, its two lines in the list of its area, two
 * cases among the fixtures and its pages. What only its author can say is left blank; a test names what still is.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../language-server/src/checks/index.ts';
import { areas } from './generate.ts';

const root = join(import.meta.dirname, '..');
const listOf = (code: string) => `language-server/src/checks/${areaOf(code)}/index.ts`;
const fileOf = (code: string) => `language-server/src/checks/${code}.ts`;
const fixtureOf = (code: string) => `test/checks/fixtures/${areaOf(code)}.plan`;

/** Stands wherever the author has something to say. */
const blank = 'FILL IN';

const usage = `npm run new check <area>/<name>   # as in values/too-many-decimals; areas: ${Object.keys(areas).join(', ')}`;

const smallWordsWithHyphens = /^[a-z]+(?:-[a-z]+)*$/u;
const hyphenAndLetter = /-(?<letter>[a-z])/gu;
/** An import of the list's, and the file it names. */
const importOf = /^import .* from '\.\/(?<file>[^']+)';$/gmu;

/** Why there can be no new check of a code, if there can't. */
export function refusal(code: string, existing: readonly string[]): string | undefined {
  const [area = '', name = '', ...more] = code.split('/');
  if (!smallWordsWithHyphens.test(name) || more.length > 0) {
    return `“${code}” is no code: an area, a slash, and a name in small letters and hyphens`;
  }
  if (!Object.hasOwn(areas, area)) {
    return `“${area}” is no area: ${Object.keys(areas).join(', ')}`;
  }
  if (existing.includes(code)) return `${code} is there already: ${fileOf(code)}`;
  const namesake = existing.find((each) => exportedName(each) === exportedName(code));
  return namesake && `${namesake} exports \`${exportedName(code)}\` already: choose another name`;
}

/** The file of a new check, which finds nothing yet. */
export function checkFile(code: string): string {
  return `import type { Indicator } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const ${exportedName(code)}: Check = {
  code: '${code}',
  severity: 'warning', // ${blank}: this, error, info or hint
  title: { zh: '${blank}: 哪里不对，几个字', en: '${blank}: what is wrong, in a few words' },
  why: {
    zh: '${blank}: 为什么要紧，依据是什么，哪些情况不报告',
    en: '${blank}: why it matters, what it rests on, what is left alone',
  },
  bad: [
    example(\`
      ${blank}: a plan that reports this and nothing else
    \`),
    example(\`
      ${blank}: another such plan, as different as can be
    \`),
  ],
  good: [
    example(\`
      ${blank}: a plan that comes close and reports nothing
    \`),
    example(\`
      ${blank}: another such plan
    \`),
  ],
  // ${blank}: inRealPlans, what it finds in published plans (test/checks/published.test.ts shows it); or nothing
  *run(plan) {
    for (const indicator of plan.indicators) {
      if (isWrong(indicator)) yield { span: indicator.nameSpan, message: message(indicator.name) };
    }
  },
};

/** ${blank}: what it looks for, in indicators or elsewhere. */
function isWrong(_: Indicator): boolean {
  return false;
}

function message(name: string): Localized {
  return {
    zh: \`\${quoted(short(name))}${blank}: 哪里不对，怎么改\`,
    en: \`\${quoted(short(name))}: ${blank}: what is wrong, and what to do\`,
  };
}
`;
}

/** Two cases for the fixture of the check's area. */
export function fixtureCases(code: string): string {
  return `
//# ${blank} ${code}: 报告什么
规划 某市工作方案（2023—2025年）
//! ${code} 床位数
指标 床位数
  2025年：100张

//# ${blank} ${code}: 相近而不报告的
规划 某市工作方案（2023—2025年）
指标 床位数
  2025年：100张
`;
}

/** Names are sorted without their endings: annex-list before annex-list-mark. */
const nameOf = (file: string) => file.slice(0, -'.ts'.length);

/** The list of an area's checks with a new one, in its place. */
export function withCheck(text: string, code: string): string {
  const imports = [...text.matchAll(importOf)].map(({ index, groups }) => ({
    index,
    file: groups?.file ?? '',
  }));
  const codes = imports.map(({ file }) => `${areaOf(code)}/${nameOf(file)}`);
  const name = exportedName(code);
  const file = `${code.slice(code.indexOf('/') + 1)}.ts`;
  const importAt =
    imports.find((each) => nameOf(each.file) > nameOf(file))?.index ?? text.indexOf('\n/** The checks');
  const next = codes.toSorted().find((each) => each > code);
  const placeAt = text.indexOf(next === undefined ? '];' : `  ${exportedName(next)},`);
  const importLine = `import { ${name} } from './${file}';\n`;
  return `${text.slice(0, importAt)}${importLine}${text.slice(importAt, placeAt)}  ${name},\n${text.slice(placeAt)}`;
}

/** Every place in the files of these checks that is blank still, with what it asks for. */
export function leftBlank(codes: readonly string[], project = root): string[] {
  const files = new Set(codes.flatMap((code) => [fileOf(code), fixtureOf(code)]));
  return [...files].flatMap((file) =>
    readFileSync(join(project, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (line.includes(blank) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  );
}

function areaOf(code: string): string {
  return code.slice(0, code.indexOf('/'));
}

/** `values/too-many-decimals` → `tooManyDecimals` */
function exportedName(code: string): string {
  return code.slice(code.indexOf('/') + 1).replace(hyphenAndLetter, (_, letter) => letter.toUpperCase());
}

function begin(code: string): void {
  const list = listOf(code);
  const listed = withCheck(readFileSync(join(root, list), 'utf8'), code);
  writeFileSync(join(root, fileOf(code)), checkFile(code));
  writeFileSync(join(root, list), listed);
  appendFileSync(join(root, fixtureOf(code)), fixtureCases(code));
  // by a program of its own, since this one does not know the new check
  execFileSync(process.execPath, [join(import.meta.dirname, 'generate.ts')]);
  console.log(`There is a check in ${fileOf(code)}, listed in ${list}, with cases in ${fixtureOf(code)} and pages in docs/checks.
What you have to fill in: npm run test:watch -- test/checks`);
}

if (import.meta.main) {
  const [what, code, ...more] = process.argv.slice(2);
  const codes = checks.map((check) => check.code);
  const why = what !== 'check' || code === undefined || more.length > 0 ? usage : refusal(code, codes);
  if (why === undefined) begin(code as string);
  else {
    console.error(why);
    process.exitCode = 1;
  }
}
