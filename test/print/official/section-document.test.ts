import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { isWhole, sectionDocument } from '../../../language-server/src/print/official/section-document.ts';
import { examplePlan } from '../../support/example-facts.ts';
import { outlineOf } from './outline.ts';

const plan = readPlan(`规划 甲市方案

一、目标
正文。
专栏1 工程
1.标准厂房。分三期建设。
2.集中供热。
二、分工
正文。

| 任务 | 责任单位 |
| 甲 | 市民政局 |
三、保障
加强领导。
`);
const shown = (title: string) => {
  const section = plan.sections.find((each) => each.title === title);
  if (!section) throw new Error(title);
  return outlineOf(sectionDocument(plan, section));
};

describe('by itself', () => {
  it('are shown boxes, annexes and what has tables', () => {
    expect(plan.sections.filter(isWhole).map(({ title }) => title)).toEqual(['工程', '分工']);
    const annexes = examplePlan('chengxi').sections.filter(({ kind }) => kind === 'annex');
    expect(annexes.every(isWhole)).toBe(true);
  });

  it('a box holds what stands in it', () => {
    expect(shown('工程')).toEqual(['标题 专栏1 工程', '[1.标准厂房。] 分三期建设。', '[2.集中供热。] ']);
  });

  it('of another section there are its tables', () => {
    expect(shown('分工')[0]).toBe('标题 二、分工');
    expect(shown('分工').join('\n')).not.toContain('正文');
    expect(shown('分工').join('\n')).toContain('市民政局');
  });
});
