import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { own, ownMentions } from '../../../language-server/src/core/model/own.ts';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { importPlan } from '../../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../../language-server/src/exchange/import/read-document.ts';
import { planText } from '../../../language-server/src/exchange/paste/plan-text.ts';
import { publishedText } from '../../../language-server/src/exchange/paste/published-text.ts';
import { closingBracket } from '../../../language-server/src/language/parser/characters.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { outlineOf } from './outline.ts';
import '../../support/properties.ts';

/** All brackets come out of the official document as they went in, and the model has what they say. */

const bare = (text: string) => text.replace(/\s/gu, '');

const printedBy = (plan: Plan) =>
  bare(
    outlineOf(officialDocument(plan, { responsibilities: 'brackets' }))
      .join('\n')
      .replace(/ \+ /g, ''),
  );

const times = (part: string, whole: string) => whole.split(part).length - 1;

const importedFrom = async (text: string) =>
  readPlan(importPlan(await readDocument(new TextEncoder().encode(text), 'a.txt'), 'a.txt').text);

const pastedFrom = (text: string) => readPlan(planText(publishedText(text).lines));

/** The published texts, where they are, and the examples. */
const folders = ['../../../../shared/plans/texts/', '../../../../shared/seeds/', '../../../examples/'].map(
  (folder) => new URL(folder, import.meta.url),
);

const published = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|plan)$/u.test(name))
      .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const),
  );

const opening = /[（(【［[](?:责任|牵头|配合|主责|协同|协办)(?:部门|单位)[:：]/gu;

/** `/ 8 /`, as one of the PDFs has it amid a bracket. */
const pageNumber = /\/ ?\d{1,3} ?\//gu;

/** The brackets of a text without blanks that say who answers. */
function bracketsIn(whole: string): string[] {
  return [...whole.matchAll(opening)].flatMap(({ index }) => {
    const close = closingBracket(whole, index, whole.length);
    return close < 0 ? [] : whole.slice(index, close + 1);
  });
}

const roles = [
  ['responsible', ['责任单位', '责任部门', '责任科室', '落实单位', '实施单位']],
  ['lead', ['牵头单位', '牵头部门', '主责单位', '主办单位']],
  ['support', ['配合单位', '协办单位', '配合部门', '参与单位']],
] as const;

const names = [
  '市民政局',
  '市卫生健康委',
  '市委宣传部（市新闻出版局）',
  '各县（市、区）人民政府',
  '市残联',
  '高新区管委会',
];

const fieldOfBodies = fc.constantFrom(...roles).chain(([role, labels]) =>
  fc.record({
    role: fc.constant(role),
    label: fc.constantFrom(...labels),
    names: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
  }),
);

const fieldOfDeadline = fc.record({
  label: fc.constantFrom('完成时限', '时限', '完成时间', '期限', '时间节点', '办结时限', '进度安排'),
  deadline: fc.constantFrom('2025年底', '2025年12月', '2024年6月底前', '长期坚持', '“十四五”末'),
});

const bracket = fc
  .record({
    marks: fc.constantFrom('（）', '()', '【】', '[]', '［］'),
    colon: fc.constantFrom('：', ':'),
    joint: fc.constantFrom('；', ';', '，', '；\n', '，\n', '\n', '。', '; ', ' ', '　'),
    bodies: fc.uniqueArray(fieldOfBodies, { minLength: 1, maxLength: 3, selector: ({ role }) => role }),
    due: fc.option(fieldOfDeadline, { nil: undefined }),
    isDueFirst: fc.boolean(),
  })
  .map(({ marks, colon, joint, bodies, due, isDueFirst }) => {
    const fields = bodies.map(({ label, names }) => label + colon + names.join('、'));
    const deadline = due ? [due.label + colon + due.deadline] : [];
    const said = isDueFirst ? [...deadline, ...fields] : [...fields, ...deadline];
    return {
      text: marks[0] + said.join(joint) + marks[1],
      mentions: bodies.flatMap(({ role, names }) => names.map((name) => `${name} ${role}`)),
      deadline: due?.deadline,
    };
  });

const places = [
  (text: string) => `开展适老化改造，完善服务设施。${text}`,
  (text: string) => `开展适老化改造，完善服务设施${text}。`,
  (text: string) => `开展适老化改造，完善服务设施。${text}。`,
  (text: string) => `开展适老化改造，完善服务设施${text}`,
  (text: string) => `${text}开展适老化改造，完善服务设施。`,
  (text: string) => `开展适老化改造；${text}完善服务设施。`,
];

const heading = fc.constantFrom('（一）加强服务\n', '1.加强服务。', '1.加强服务\n');

const made = fc.record({ heading, bracket, place: fc.constantFrom(...places) });

const planOf = (task: string) =>
  `市养老服务发展“十四五”规划\n\n一、主要任务\n${task}\n2.做好宣传\n利用电视、广播做好宣传工作。\n`;

/** As a PDF has it: a line break behind every so many letters, though never within a number. */
const wrapped = (text: string, width: number) =>
  text.replace(/[^\n]+/gu, (line) =>
    (`　　${line}`.match(new RegExp(`(?:\\d+|.){1,${width}}`, 'gu')) ?? []).join('\n'),
  );

function expectAsWritten(
  plan: Plan,
  { text, mentions, deadline }: { text: string; mentions: string[]; deadline?: string | undefined },
) {
  const printed = printedBy(plan);
  expect(times(bare(text), printed), printed).toBe(1);
  const task = plan.sections.find(({ title }) => title === '加强服务');
  expect(task && ownMentions(task).map(({ name, role }) => `${name} ${role}`)).toEqual(mentions);
  expect(own(task?.deadline)?.text).toBe(deadline);
  expect(plan.problems).toEqual([]);
}

describe('a bracket that says who answers comes out as it went in', () => {
  it('of a plan', () => {
    fc.assert(
      fc.property(made, ({ heading, bracket, place }) =>
        expectAsWritten(readPlan(planOf(heading + place(bracket.text))), bracket),
      ),
      { numRuns: 1000 },
    );
  });

  it('of a document', () =>
    fc.assert(
      fc.asyncProperty(made, async ({ heading, bracket, place }) => {
        const written = {
          ...bracket,
          text: bracket.text.replace(/(?<=[；，])\n/gu, '').replaceAll('\n', ' '),
        };
        expectAsWritten(await importedFrom(planOf(heading + place(written.text))), written);
      }),
      { numRuns: 500 },
    ));

  it('of the pages of a PDF, imported or pasted', () =>
    fc.assert(
      fc.asyncProperty(made, fc.integer({ min: 18, max: 36 }), async ({ heading, bracket, place }, width) => {
        const printed = wrapped(planOf(heading + place(bracket.text)), width);
        expectAsWritten(pastedFrom(printed), bracket);
        expectAsWritten(await importedFrom(printed), bracket);
        expectAsWritten(readPlan(printed.replaceAll('　　', '')), bracket);
      }),
      { numRuns: 500 },
    ));

  it.each(published)('of what was published: %s', async (name, text) => {
    const plan = name.endsWith('.plan') ? readPlan(text) : await importedFrom(text);
    const printed = printedBy(plan);
    const written = bare(text.replace(pageNumber, ''));
    const lost = bracketsIn(written).filter((bracket) => times(bracket, printed) !== times(bracket, written));
    expect(lost).toEqual([]);
  });
});
