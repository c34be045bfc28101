import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { runChecks } from '../../support/run-checks.ts';

const header = '规划 某市养老服务行动方案（2023—2025年）\n\n一、主要任务\n';
const read = (body: string) => {
  const text = header + body;
  return runChecks(readPlan(text))
    .filter(({ code }) => code === 'structure/numbering')
    .map(({ span, fixes }) => [text.slice(span.start, span.end), fixes?.[0]?.edits[0]?.newText]);
};

describe('a number with the mark of another level', () => {
  it.each([
    ['1.建设食堂。\n2）改造浴室。\n3.开展培训。\n', '2）', '2.'],
    ['（一）建设食堂\n（2）改造浴室\n（三）开展培训\n', '（2）', '（二）'],
    ['1）建设食堂。\n2.改造浴室。\n3.开展培训。\n', '1）', '1.'],
  ])('is told where it stands in %j', (body, written, right) => {
    expect(read(body)).toContainEqual([written, right]);
  });

  it.each([
    '1.建设食堂。\n2.改造浴室。\n（1）城区。\n（2）镇区。\n3.开展培训。\n',
    '1.建设食堂。\n（1）城区。\n（2）镇区。\n（3）乡村。\n2.开展培训。\n',
  ])('is none in %j', (body) => {
    expect(read(body)).toEqual([]);
  });

  it('leaves a number that is nowhere to be reported where it is missing', () => {
    expect(read('1.建设食堂。\n（1）城区。\n（2）镇区。\n3.开展培训。\n')).toEqual([['3.', '2.']]);
  });
});
