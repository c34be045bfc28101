import { describe, expect, it } from 'vitest';
import type { Fix } from '../../language-server/src/checks/check.ts';
import { unedited, withEdits } from '../../language-server/src/checks/fixes/edits.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { runChecks } from '../support/run-checks.ts';

const begin = `规划 某市养老服务行动方案（2023—2025年）
  发文机关：某市人民政府
  成文日期：2023年1月1日
一、完善设施
建成一批社区养老服务综合体。`;

/** The codes found in a bracket, and the bracket after the first fix of each. */
function found(bracket: string): (readonly [code: string, after: string | undefined])[] {
  const text = begin + bracket;
  return runChecks(readPlan(text)).map(({ code, fixes = [] }) => [code, fixes[0] && made(text, fixes[0])]);
}

function made(text: string, { edits }: Fix): string {
  return withEdits(unedited(text), edits).text.slice(begin.length);
}

describe('a bracket that says by verbs who does what is one list', () => {
  it.each([
    ['（市财政局配合，市民政局牵头）', '（市民政局牵头，市财政局配合）'],
    ['（市财政局、市住建局配合，市民政局牵头）', '（市民政局牵头，市财政局、市住建局配合）'],
    ['（市财政局等部门按职责分工配合；市民政局牵头）', '（市民政局牵头；市财政局等部门按职责分工配合）'],
    ['（市財政局配合，市民政局牽頭）', '（市民政局牽頭，市財政局配合）'],
  ])('whose lead goes first with all that its verb is for: %s', (bracket, expected) => {
    expect(found(bracket)).toEqual([['responsibility/lead-not-first', expected]]);
  });

  it.each([
    ['（市民政局牵头，市财政局、市民政局配合）', '（市民政局牵头，市财政局配合）'],
    ['（市民政局牵头，市民政局、市财政局配合）', '（市民政局牵头，市财政局配合）'],
    ['（市民政局牵头，市民政局配合）', '（市民政局牵头）'],
    ['（市民政局、市财政局、市民政局负责）', '（市民政局、市财政局负责）'],
  ])('in which a department is named once, the verb of the others kept: %s', (bracket, expected) => {
    expect(found(bracket)).toEqual([['responsibility/duplicate-department', expected]]);
  });

  it('with one lead', () => {
    expect(found('（市民政局牵头，市财政局牵头）')).toEqual([
      ['responsibility/several-leads', '（市民政局牵头，市财政局）'],
    ]);
  });

  it('not where a field of its own begins with the word', () => {
    const text = `${begin}\n牵头部门：市民政局、市财政局\n配合部门：市财政局`;
    const [several, twice] = runChecks(readPlan(text));
    expect([several?.code, twice?.code]).toEqual([
      'responsibility/several-leads',
      'responsibility/duplicate-department',
    ]);
    expect(several?.fixes?.map((fix) => made(text, fix))[0]).toBe(
      '\n牵头部门：市民政局\n配合部门：市财政局、市财政局',
    );
  });

  it.each([
    '（市民政局牵头，市财政局、市住建局配合）',
    '（市民政局牵头，市财政局配合；市住建局牵头，市财政局配合）',
    '（市民政局、市财政局等部门按职责分工负责）',
  ])('about which there is nothing to say: %s', (bracket) => {
    expect(found(bracket)).toEqual([]);
  });
});
