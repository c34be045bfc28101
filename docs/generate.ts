/**
 * Writes docs/checks and the settings' schema from the checks themselves, and the fields of an indicator into the schema
 * of a plan's JSON: `node docs/generate.ts`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Area, Check } from '../language-server/src/checks/check.ts';
import { explain } from '../language-server/src/checks/explain.ts';
import { checks } from '../language-server/src/checks/index.ts';
import { severityName } from '../language-server/src/checks/page.ts';
import { settingsSchema } from '../language-server/src/checks/settings-schema.ts';
import type { Language, Localized } from '../language-server/src/core/text/localized.ts';
import { withTextFields } from './plan-schema.ts';

const folder = join(import.meta.dirname, 'checks');
const schemaFile = join(import.meta.dirname, '../language-server/schema/settings.schema.json');
const planSchemaFile = join(import.meta.dirname, '../language-server/schema/plan.schema.json');

/** The areas of checks, with their headings. */
export const areas: Record<Area, Localized> = {
  values: { zh: '数值', en: 'Values' },
  timeline: { zh: '时间', en: 'Timeline' },
  responsibility: { zh: '责任', en: 'Responsibility' },
  structure: { zh: '结构', en: 'Structure' },
  text: { zh: '文字', en: 'Text' },
  style: { zh: '格式', en: 'Form' },
  alignment: { zh: '衔接', en: 'Alignment' },
};

/** What is looked for nowhere, and how what stands here is switched. */
const leftOut: Localized = {
  zh: `## 不查什么

领导姓名和职务、敏感词、文采和措辞，不在检查之列：它们要靠人看，也没有一张表能列全。\`style/confused-characters\`（容易写错的词）平时不查，
要查就在设置里给它一个级别。一整类可以一起开关：\`{ "severities": { "style/*": "off" } }\`。
`,
  en: `## What is not checked

Names and offices of leaders, sensitive words, and taste in prose: they need a person, and no list of them is complete.
\`style/confused-characters\` runs only where settings give it a severity. A whole area is switched at once:
\`{ "severities": { "style/*": "off" } }\`.
`,
};

const listTitle: Localized = { zh: '检查一览', en: 'The checks' };
const columns: Localized = { zh: '| 代码 | 检查 | 级别 |', en: '| Code | What | Severity |' };
const otherLanguage: Localized = { zh: 'English', en: '中文' };
const extension: Record<Language, string> = { zh: '.zh-CN.md', en: '.md' };
const languages = ['zh', 'en'] as const;

/** Every page under docs/checks by its path there. */
export function checkPages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const language of languages) {
    pages.set(`README${extension[language]}`, withSwitch('README', language, listPage(language)));
    for (const check of checks) {
      const page = explain(check, language);
      pages.set(check.code + extension[language], withSwitch(check.code, language, page));
    }
  }
  return pages;
}

/** The paths of pages that are missing, differ from what the checks say, or belong to no check. */
export function stalePages(pages = checkPages()): string[] {
  const written = writtenPages();
  const changed = [...pages].filter(([path, page]) => written.get(path) !== page).map(([path]) => path);
  return [...changed, ...[...written.keys()].filter((path) => !pages.has(path))].sort();
}

/** Whether the schema in the repository is not what the checks say. */
export function isSchemaStale(): boolean {
  return !existsSync(schemaFile) || readFileSync(schemaFile, 'utf8') !== schemaText();
}

function schemaText(): string {
  return `${JSON.stringify(settingsSchema(), null, 2)}\n`;
}

function listPage(language: Language): string {
  const inArea = (area: string, check: Check) => check.code.startsWith(`${area}/`);
  const row = ({ code, title, severity }: Check) =>
    `| [${code}](${code}${extension[language]}) | ${title[language]} | ${severityName(severity, language)} |`;
  const tables = Object.entries(areas)
    .map(([area, name]) => ({ name, rows: checks.filter((check) => inArea(area, check)).map(row) }))
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ name, rows }) =>
        `## ${name[language]}\n\n${[columns[language], '| --- | --- | --- |', ...rows].join('\n')}\n`,
    );
  return `# ${listTitle[language]}\n\n${tables.join('\n')}\n${leftOut[language]}`;
}

/** A link to the same page in the other language, below the title. */
function withSwitch(path: string, language: Language, page: string): string {
  const target = `${path.split('/').at(-1)}${extension[language === 'zh' ? 'en' : 'zh']}`;
  return page.replace('\n', `\n\n[${otherLanguage[language]}](${target})\n`);
}

function writtenPages(): Map<string, string> {
  mkdirSync(folder, { recursive: true });
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const markdown = paths.filter((path) => path.endsWith('.md'));
  return new Map(markdown.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

if (import.meta.main) {
  const pages = checkPages();
  const stale = stalePages(pages);
  for (const path of stale) {
    const page = pages.get(path);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (page === undefined) rmSync(file);
    else writeFileSync(file, page);
  }
  if (isSchemaStale()) writeFileSync(schemaFile, schemaText());
  writeFileSync(planSchemaFile, withTextFields(readFileSync(planSchemaFile, 'utf8')));
  console.log(`docs/checks: ${stale.length} of ${pages.size} pages written`);
}
