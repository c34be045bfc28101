import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import { keywordTables } from '../../../docs/reference.ts';
import schema from '../../../language-server/schema/plan.schema.json' with { type: 'json' };
import { whatItSays } from '../../../language-server/src/checks/fixes/what-it-says.ts';
import { duplicateIndicator } from '../../../language-server/src/checks/structure/duplicate-indicator.ts';
import { fieldHeadings, fieldNames } from '../../../language-server/src/core/fields/field-names.ts';
import {
  indicatorFields,
  type ParsedField,
} from '../../../language-server/src/core/fields/indicator-fields.ts';
import type { Indicator } from '../../../language-server/src/core/model/plan.ts';
import { exportsOf } from '../../../language-server/src/core/plans/exports.ts';
import { noOtherPlans } from '../../../language-server/src/core/plans/known-plans.ts';
import { noOfficeRules } from '../../../language-server/src/core/plans/office-rules.ts';
import { keywordNamed, keywordsIn } from '../../../language-server/src/core/text/keyword-lookup.ts';
import { planFromJson } from '../../../language-server/src/exchange/interchange/json/read.ts';
import { planJson } from '../../../language-server/src/exchange/interchange/json/write.ts';
import { planText } from '../../../language-server/src/exchange/interchange/plan-text.ts';
import { planFromStratml } from '../../../language-server/src/exchange/interchange/stratml/read.ts';
import { stratmlOf } from '../../../language-server/src/exchange/interchange/stratml/write.ts';
import { keywordDocumentation } from '../../../language-server/src/language/keyword-docs.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { comparePlans } from '../../../language-server/src/print/compare/compare.ts';
import { indicatorTable } from '../../../language-server/src/print/tables/indicator-table.ts';
import { toBlocks } from '../../../language-server/src/server/editor/actions/to-blocks.ts';
import { toTable } from '../../../language-server/src/server/editor/actions/to-table.ts';
import { completionsAt } from '../../../language-server/src/server/editor/completion.ts';
import { hoverAt } from '../../../language-server/src/server/editor/hover.ts';
import { selectionRangeAt } from '../../../language-server/src/server/editor/selection-ranges.ts';
import { columnHelpAt } from '../../../language-server/src/server/editor/signature-help.ts';
import { readingOf } from '../../../language-server/src/server/workspace/reading.ts';
import { made } from '../../server/editor/actions/support/act.ts';
import { factsOf } from '../../support/facts.ts';

/*
 * Every field of an indicator through every place that has to do with fields: a field that a place forgets is a
 * failing test here. A text field needs no more than its row in the table; one that is read into a type of its own
 * needs two contents that mean different things.
 */

type Contents = readonly [one: string, other: string];

const parsedContents: Readonly<Record<ParsedField['keyword'], Contents>> = {
  目标: ['20个', '40个'],
  标准: ['每区1个', '每区2个'],
  现状: ['11个', '12个'],
  年均: ['6%', '7%'],
  累计: ['50个', '60个'],
  属性: ['约束性', '预期性'],
  方向: ['下降', '上升'],
  责任部门: ['市民政局', '市财政局'],
  牵头部门: ['市民政局', '市财政局'],
  配合部门: ['市民政局', '市财政局'],
  期限: ['2024年底', '2025年底'],
  对应: ['《上位规划》站点', '《上位规划》场所'],
};

const fields = indicatorFields.map((field) => {
  const { keyword } = field;
  const [one, other]: Contents =
    field.kind === 'text' ? [`${keyword}丙`, `${keyword}丁`] : parsedContents[field.keyword];
  return { ...field, one, other };
});

type Keyword = (typeof fields)[number]['keyword'];

const header = '规划 甲市服务规划（2021—2025年）\n\n一、任务\n';
const name = '网络规模';

/** An indicator as a block that holds the field, or doesn't. */
function block(keyword: Keyword, content?: string): string {
  // 现状 is the value of 2020, and stands in front of the years
  if (keyword === '现状')
    return [`指标 ${name}`, ...(content ? [`  现状：${content}`] : []), '  2025年：10个'].join('\n');
  const lines = [`指标 ${name}`, '  2020年：10个'];
  if (content === undefined) return lines.join('\n');
  return keyword === '类别'
    ? [`类别 ${content}`, ...lines].join('\n')
    : [...lines, `  ${keyword}：${content}`].join('\n');
}

/** The same as a row. */
function row(keyword: Keyword, content: string): string {
  if (keyword === '现状') return `| 指标 | 现状 | 2025年 |\n| ${name} | ${content} | 10个 |`;
  return `| 指标 | 2020年 | ${keyword} |\n| ${name} | 10个 | ${content} |`;
}

const planWith = (...indicators: readonly string[]) => readPlan(`${header}${indicators.join('\n')}\n`);

/** What the first indicator says under a property, wherever it is written. */
const said = (plan: { readonly indicators: readonly Indicator[] }, key: keyof Indicator): unknown =>
  (factsOf(plan.indicators[0] as Indicator) as Record<string, unknown>)[key];

it('the table has the keywords that may stand under an indicator, and the one above it', () => {
  const names = keywordsIn('indicator').map((keyword) => keyword.name);
  expect(fields.map(({ keyword }) => keyword).sort()).toEqual(['类别', ...names].sort());
});

describe.each(fields)('$keyword', ({ keyword, key, kind, printed, one, other }) => {
  const without = planWith(block(keyword));
  const withOne = planWith(block(keyword, one));
  const withOther = planWith(block(keyword, other));

  it('is read, from a column as from a block', () => {
    expect(withOne.problems).toEqual([]);
    expect(said(withOne, key)).not.toEqual(said(without, key));
    expect(said(withOne, key)).not.toEqual(said(withOther, key));
    expect(said(planWith(row(keyword, one)), key)).toEqual(said(withOne, key));
    if (kind === 'text') expect(said(withOne, key)).toEqual({ value: one });
  });

  it('comes back from JSON, which the schema describes', () => {
    const json = JSON.parse(JSON.stringify(planJson(withOne, '')));
    const validate = new Ajv2020({ strict: true }).compile(schema);
    expect([validate(json), validate.errors]).toEqual([true, null]);
    expect(said(readPlan(planText(planFromJson(JSON.stringify(json)))), key)).toEqual(said(withOne, key));
  });

  it('comes back from StratML', () => {
    const back = readPlan(planText(planFromStratml(stratmlOf(withOne))));
    expect(said(back, key)).toEqual(said(withOne, key));
  });

  it('is compared between two versions', () => {
    const changed = (before: typeof without, after: typeof without, language: 'zh' | 'en') =>
      JSON.stringify(comparePlans(before, after, language).tables.map(({ rows }) => rows));
    const role = ['牵头部门', '配合部门'].includes(keyword) ? '责任部门' : keyword;
    for (const [before, after] of [
      [withOne, withOther],
      [without, withOne],
      [withOne, without],
    ] as const) {
      for (const language of ['zh', 'en'] as const) {
        // of where things stand and of a target it is the year that is named
        const year = { 现状: '2020', 目标: '2025' }[keyword as string];
        const aspect = year ?? fieldNames[role][language];
        expect(changed(before, after, language)).toContain(aspect);
      }
    }
    expect(comparePlans(withOne, withOne, 'zh').changes).toBe(0);
  });

  it('may be changed by no fix', () => {
    expect(whatItSays(withOne)).not.toBe(whatItSays(withOther));
    expect(whatItSays(withOne)).not.toBe(whatItSays(without));
  });

  it('is not deleted with a repeated indicator, unless the first one says it', () => {
    const fixes = (first: string | undefined, second: string | undefined) =>
      [
        ...duplicateIndicator.run(
          planWith(block(keyword, first), block(keyword, second)),
          noOtherPlans,
          noOfficeRules,
        ),
      ].flatMap((finding) => finding.fixes ?? []);
    expect(fixes(one, one)).toHaveLength(1);
    expect(fixes(one, other)).toEqual([]);
    expect(fixes(undefined, one)).toEqual([]);
  });

  it(`is printed: ${printed}`, () => {
    for (const language of ['zh', 'en'] as const) {
      const [table] = indicatorTable(withOne, language);
      const cells = table?.rows.flat().map(({ text }) => text);
      // behind a department its role
      expect(cells?.some((cell) => cell.startsWith(one)) ?? false).toBe(printed === 'column');
      const label = fieldHeadings[keyword][language] + (language === 'zh' ? '：' : ': ');
      const note = table?.notes.at(-1) ?? '';
      expect(note.includes(one)).toBe(printed === 'note');
      if (printed === 'note' && keyword !== '定义') expect(note).toContain(label + one);
    }
  });

  it('is on the card of its indicator', () => {
    const card = (language: 'zh' | 'en') => {
      const hover = hoverAt(withOne, withOne.indicators[0]?.nameSpan.start ?? 0, language);
      return (hover?.contents as MarkupContent | undefined)?.value;
    };
    const content = keyword === '方向' ? { zh: '下降（写明的）', en: 'falling (as stated)' } : undefined;
    for (const language of ['zh', 'en'] as const)
      expect(card(language)).toContain(content?.[language] ?? one);
    if (kind === 'text') expect(card('zh')).toContain(`- ${keyword}：${one}`);
    if (kind === 'text') expect(card('en')).toContain(`- ${fieldHeadings[keyword].en}: ${one}`);
  });

  it('is offered where it may stand, with what it is for', () => {
    const { summary, example } = keywordDocumentation[keyword];
    const offered = (text: string) => {
      const plan = readPlan(text);
      const { items, documentation } = completionsAt(text, text.length, plan, 'zh');
      const at = items.findIndex(({ label }) => label === keyword);
      return documentation[at]?.().value;
    };
    const places = [`${header}| 指标 | `];
    places.push(keyword === '类别' ? header : `${header}指标 甲\n  `);
    for (const place of places) expect(offered(place)).toContain(summary.zh);
    for (const language of ['zh', 'en'] as const) {
      expect(keywordTables(language)).toContain(`\`${keyword}\``);
      expect(keywordTables(language)).toContain(summary[language]);
    }
    expect(example).toContain(keyword);
    // the example of a field that a section may have too is a section
    if (!keywordsIn('task').some(({ name }) => name === keyword))
      expect(said(readPlan(example), key)).not.toEqual(said(without, key));
  });

  it('is explained in its column', () => {
    const plan = planWith(row(keyword, one));
    const at = plan.source.text.lastIndexOf(one);
    const help = columnHelpAt(plan, at, 'zh')?.signatures[0];
    const meaning = help?.parameters?.[help.activeParameter ?? 0]?.documentation as MarkupContent | undefined;
    expect(meaning?.value).toBe(keywordDocumentation[keyword].summary.zh);
  });

  it('goes from a block to a row and back', () => {
    const refactored = (refactoring: typeof toTable, text: string): string => {
      const plan = readPlan(text);
      const { start } = plan.indicators[0]?.nameSpan ?? { start: 0 };
      const [action] = refactoring.offer(plan, { start, end: start });
      if (!action) throw new Error('not offered');
      return made(text, action);
    };
    const asRow = refactored(toTable, withOne.source.text);
    expect(asRow).toContain('| 指标');
    // a category above stays there
    if (keyword !== '类别') expect(asRow).toMatch(new RegExp(`\\| ${keyword} +\\|`, 'u'));
    const asBlock = refactored(toBlocks, asRow);
    expect(asBlock).not.toContain('|');
    for (const text of [asRow, asBlock]) expect(said(readPlan(text), key)).toEqual(said(withOne, key));
  });

  it('is one step of a growing selection', () => {
    const at = withOne.source.text.indexOf(one) + 1;
    const steps: string[] = [];
    for (
      let range: ReturnType<typeof selectionRangeAt> | undefined = selectionRangeAt(withOne, at);
      range;
    ) {
      const { start, end } = range.range;
      const lines = withOne.source.text.split('\n').slice(start.line, end.line + 1);
      if (lines.length === 1) steps.push(lines[0]?.slice(start.character, end.character) ?? '');
      range = range.parent;
    }
    expect(steps).toContain(one);
  });

  it('makes another reading of the plan, and is told to those who refer to it', () => {
    expect(readingOf(withOne)).not.toBe(readingOf(without));
    if (kind === 'text') expect(exportsOf(withOne)).not.toBe(exportsOf(without));
    if (kind === 'text') expect(exportsOf(withOne)).not.toBe(exportsOf(withOther));
  });

  it('is the field of a spelling in each script', () => {
    const { zh, hant, en } = fieldNames[keyword];
    for (const spelling of [zh, hant, en]) expect(keywordNamed(spelling)?.name).toBe(keyword);
  });
});

it.each(fields.filter(({ recurs }) => recurs))(
  '$keyword is offered as another indicator says it',
  ({ keyword, one }) => {
    const text = `${header}${block(keyword, one)}\n指标 甲\n  ${keyword}：`;
    const labels = completionsAt(text, text.length, readPlan(text), 'zh').items.map(({ label }) => label);
    expect(labels).toContain(one);
  },
);
