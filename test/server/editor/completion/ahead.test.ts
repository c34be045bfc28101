import { describe, expect, it } from 'vitest';
import { noOtherPlans } from '../../../../language-server/src/core/plans/known-plans.ts';
import { noOfficeRules } from '../../../../language-server/src/core/plans/office-rules.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { completionsAhead } from '../../../../language-server/src/server/editor/completion/ahead.ts';
import { completionsAt } from '../../../../language-server/src/server/editor/completion.ts';
import { largePlan, planOfIndicators } from '../../../bench/scale/plans/large.ts';

const prose = largePlan(60_000);
const table = planOfIndicators(400);

const ahead = (before: string, text: string, offset: number) =>
  completionsAhead(text, offset, readPlan(before), 'zh', noOtherPlans, noOfficeRules);
const whenRead = (text: string, offset: number) =>
  completionsAt(text, offset, readPlan(text), 'zh', noOtherPlans, noOfficeRules);

/** What is typed behind words of a text, the last ones of many alike. */
function typed(text: string, behind: string, written: string): [text: string, offset: number] {
  const at = text.lastIndexOf(behind) + behind.length;
  return [text.slice(0, at) + written + text.slice(at), at + written.length];
}

describe('what may be written right behind a key is the same before the text is read again', () => {
  it.each([
    ['one department more', prose, '责任部门：', '县'],
    ['a department behind others', prose, '县财政局', '、'],
    ['a line of a block', prose, '约束性\n', '  '],
    ['a target', prose, '2030年：', '≥'],
    ['a cell, whose heading stands far above', table, '| 预期性 |', '县'],
  ])('%s', (_, text, behind, written) => {
    const [after, offset] = typed(text, behind, written);
    expect(ahead(text, after, offset)?.items).toEqual(whenRead(after, offset).items);
  });

  it('where a key takes away what stood there', () => {
    const at = prose.lastIndexOf('责任部门：') + '责任部门：'.length;
    const after = prose.slice(0, at) + prose.slice(at + 2);
    expect(ahead(prose, after, at)?.items).toEqual(whenRead(after, at).items);
  });
});

it('what is being typed is no suggestion for itself', () => {
  const [once, offset] = typed(prose, '责任部门：', '县甲乙、');
  const at = offset - 1;
  const twice = `${once.slice(0, at)}丙${once.slice(at)}`;
  expect(ahead(once, twice, at + 1)?.items.map(({ label }) => label)).not.toContain('县甲乙');
});

describe('a text is waited for', () => {
  it('that has changed in other lines too', () => {
    const [after, offset] = typed(prose, '县财政局', '、');
    expect(ahead(prose, after.replace('规划期', '期限'), offset)).toBeUndefined();
  });

  it.each([
    ['a line is added', '二、重点任务\n', '\n'],
    ['a heading may be begun, whose number follows from all before it', '二、重点任务\n', '第'],
  ])('where %s', (_, behind, written) => {
    const [after, offset] = typed(table, behind, written);
    expect(ahead(table, after, offset)).toBeUndefined();
  });
});
