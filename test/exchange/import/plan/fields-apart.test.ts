import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { imported } from './support/sketch.ts';

const body = (sketch: string) => imported(`一、任务\n${sketch}`).text.split('\n').slice(6, -1);

describe('who answers, behind the sentence that says for what', () => {
  it('stands on a line of its own, where the language reads it', () => {
    const { text } = imported(
      '一、任务\n1、新增学位600个。责任单位:区教育局\n2、建设食堂10所。责任单位：区教育局、区住建局。',
    );
    expect(
      readPlan(text)
        .sections.slice(1)
        .map(({ title, responsibility }) => [
          title,
          responsibility?.mentions.map(({ name }) => name).join('、'),
        ]),
    ).toEqual([
      ['新增学位600个', '区教育局'],
      ['建设食堂10所', '区教育局、区住建局'],
    ]);
  });

  it('and by when', () =>
    expect(body('改造户厕1200户。责任领导：张某；责任单位：镇城建办；完成时限：2025年12月底')).toEqual([
      '改造户厕1200户。责任领导：张某；',
      '责任单位：镇城建办；',
      '完成时限：2025年12月底',
    ]));

  it('is one paragraph of the document all the same', () =>
    expect(imported('一、任务\n新增学位。责任单位：区教育局').report.paragraphs).toMatchObject({
      text: 2,
      heading: 1,
    }));

  it.each([
    '新增学位600个。（责任单位：区教育局）',
    '新增学位600个。责任单位要加强统筹。',
    '责任单位：区教育局。区住建局配合。',
    '新增学位600个。责任单位：区教育局。各街道配合。',
    '新增学位600个，责任单位：区教育局',
    '新增学位600个。（牵头单位：区教育局；配合单位：区住建局）',
    '新增学位600个（责任单位：区教育局；完成时限：2025年底）。',
    '新增学位600个。【责任单位：区教育局；完成时限：2025年底',
  ])('stays in %s', (paragraph) => expect(body(paragraph)).toEqual([paragraph]));
});
