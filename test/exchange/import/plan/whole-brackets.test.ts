import { describe, expect, it } from 'vitest';
import { imported } from './support/sketch.ts';

const body = (sketch: string) => imported(`一、任务\n${sketch}`).text.split('\n').slice(6, -1);

describe('a bracket that says who answers, broken into paragraphs', () => {
  it.each([
    ['新增学位。（牵头单位：甲局；\n配合单位：乙局）', '新增学位。（牵头单位：甲局；配合单位：乙局）'],
    ['新增学位。（牵头单位：甲局\n完成时限：2025年底）', '新增学位。（牵头单位：甲局 完成时限：2025年底）'],
    ['新增学位。（牵头\n单位：甲局、\n乙局）', '新增学位。（牵头单位：甲局、乙局）'],
    ['新增學位。（責任部\n門：甲局）', '新增學位。（責任部門：甲局）'],
  ])('becomes one: %j', (written, whole) => expect(body(written)).toEqual([whole]));

  it.each(['新增学位。（牵头单位：甲局\n做好宣传工作。', '新增学位（含民办\n学校）。'])(
    'and no other: %j',
    (written) => expect(body(written)).toEqual(written.split('\n')),
  );
});
