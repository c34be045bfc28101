import { describe, expect, it } from 'vitest';
import { contradictionsOf } from '../../../language-server/src/core/facts/contradictions.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const header =
  '规划 某市托育服务行动方案（2023—2025年）\n  成文日期：2023年3月1日\n  规划期：2023—2025年\n  基期：2022年\n\n';

/** Each contradiction as `difference: what is said / what it is held against`, others that say the same behind it. */
function found(body: string): string[] {
  return contradictionsOf(readPlan(header + body)).map(
    ({ difference, fact, alike, against, likewise }) =>
      `${difference}: ${fact.value.text} / ${against.value.text}${alike.length || likewise.length ? ` +${alike.length}/${likewise.length}` : ''}`,
  );
}

const table = `专栏1 主要指标
| 指标                             | 2022年 | 2024年 | 2025年 |
| 每千人口拥有3岁以下婴幼儿托位数  | 2.5个  |        | 4.5个  |
| 普惠托位占比                     | 50%    | 58%    | ≥60%   |
| 常住人口城镇化率                 | 66%    |        | 70%    |
| 农村生活污水治理率               | 40%    |        | 60%    |
| 地区生产总值年均增速             |        |        | 6%     |
| 城镇调查失业率                   |        |        | <5%    |

一、主要任务
`;

describe('a sentence is held against the indicator', () => {
  it.each([
    ['到2025年，普惠托位占比达到65%。', ['value: 达到65% / ≥60%']],
    ['到2024年，普惠托位占比达到56%。', ['value: 达到56% / 58%']],
    ['到2024年，普惠托位占比达到60%。', ['value: 达到60% / 58%']],
    ['到2023年，农村生活污水治理率达到60%。', ['year: 达到60% / 60%']],
    ['到2025年，普惠托位占比不超过60%。', ['value: 不超过60% / ≥60%']],
    ['到2025年，普惠托位占比超过60%。', ['strictness: 超过60% / ≥60%']],
    ['城镇调查失业率控制在5%以内。', ['strictness: 控制在5%以内 / <5%']],
    // the words in another order, with 的, 全市, 在
    ['到2025年，全市生活污水治理率在农村达到65%。', ['value: 达到65% / 60%']],
    // growth is growth, whichever way it is said
    ['地区生产总值年均增长6.5%。', ['value: 年均增长6.5% / 6%']],
    // a short name that is all its clause says
    ['到2025年，城镇化率达到72%。', ['value: 达到72% / 70%']],
    // what stood in the base year
    ['2022年，普惠托位占比为52%。', ['value: 为52% / 50%']],
    // a year that the table hasn’t
    ['到2023年，普惠托位占比达到62%。', ['order: 达到62% / 58%']],
  ])('%s', (sentence, expected) => {
    expect(found(`${table}${sentence}\n`)).toEqual(expected);
  });

  it('once, however many sentences say so', () => {
    const sentence = '到2025年，普惠托位占比达到65%。\n';
    expect(found(`${table}${sentence}二、设施\n${sentence}`)).toEqual(['value: 达到65% / ≥60% +1/0']);
  });

  it('and knows those that say what the indicator says', () => {
    const wrong = '到2025年，普惠托位占比达到65%。\n';
    const right = '到2025年，普惠托位占比达到60%。\n';
    expect(found(`${table}${wrong}二、设施\n${right}`)).toEqual(['value: 达到65% / ≥60% +0/1']);
  });

  it.each([
    '到2025年，普惠托位占比达到60%以上。',
    '到2024年，普惠托位占比达到58%，2025年达到60%。',
    '到2023年，普惠托位占比达到55%。',
    // another scope, another measure, a part
    '每个区普惠托位占比达到70%。',
    '普惠托位占比提高10个百分点。',
    '到2025年，公办机构普惠托位占比达到80%。',
    '到2025年，常住人口达到66万人。',
    '地区生产总值增长12%。',
    // what was, without a year; what was before the table’s years
    '目前，普惠托位占比已达53%。',
    '2021年，普惠托位占比为45%。',
    // the written number stands for all that is rounded to it
    '2022年，常住人口城镇化率为66.3%。',
    // another thing of the same head
    '到2025年，城市污水治理率达到95%。',
  ])('and is silent on %s', (sentence) => {
    expect(found(`${table}${sentence}\n`)).toEqual([]);
  });
});

describe('sentences are held against each other', () => {
  it.each([
    [
      '到2025年，社区托育点覆盖率达到60%。',
      '到2025年，社区托育点的覆盖率达到65%。',
      ['value: 达到65% / 达到60%'],
    ],
    [
      '到2025年，社区托育点覆盖率超过60%。',
      '社区托育点覆盖率不低于60%。',
      ['strictness: 不低于60% / 超过60%'],
    ],
    [
      '到2025年，示范性托育机构达到300家。',
      '到2025年，示范性托育机构达到3000家。',
      ['value: 达到3000家 / 达到300家'],
    ],
    [
      '到2024年，社区托育点覆盖率达到65%。',
      '到2025年，社区托育点覆盖率达到60%。',
      ['order: 达到65% / 达到60%'],
    ],
    ['目前，社区托育点覆盖率已达62%。', '到2025年，社区托育点覆盖率达到60%。', ['reached: 达62% / 达到60%']],
    ['2022年，社区托育点覆盖率为42%。', '2022年，社区托育点覆盖率为45%。', ['value: 为45% / 为42%']],
  ])('%s %s', (one, other, expected) => {
    expect(found(`一、服务\n${one}\n二、任务\n${other}\n`)).toEqual(expected);
  });

  it('and what most say stands', () => {
    const [most, one] = ['到2025年，社区托育点覆盖率达到60%。\n', '到2025年，社区托育点覆盖率达到65%。\n'];
    expect(found(`一、目标\n${one}二、任务\n${most}三、保障\n${most}`)).toEqual([
      'value: 达到65% / 达到60% +0/1',
    ]);
  });

  it.each([
    ['到2025年，社区托育点覆盖率达到60%。', '到2024年，社区托育点覆盖率达到55%。'],
    ['到2025年，每个区社区托育点达到30家。', '到2025年，全市社区托育点达到300家。'],
    ['到2025年，新增社区托育点200家。', '到2025年，社区托育点达到300家。'],
    ['每年培训托育从业人员1000人。', '到2025年，培训托育从业人员3000人。'],
    ['2022年，社区托育点覆盖率为42%。', '到2025年，社区托育点覆盖率达到60%。'],
    ['到2025年，社区托育点覆盖率达到60%。', '到2025年，农村社区托育点覆盖率达到40%。'],
    ['建设县级库8个。', '建设县级库7个。'],
  ])('and are silent on %s %s', (one, other) => {
    expect(found(`一、目标\n${one}\n二、任务\n${other}\n`)).toEqual([]);
  });
});

it('sentences in the cells of a table are held against the others', () => {
  const tasks =
    '一、任务分工\n| 重点任务 | 主要内容 | 责任部门 |\n| 设施 | 到2025年，社区托育点覆盖率达到65%。 | 市卫健委 |\n二、设施\n到2025年，社区托育点覆盖率达到60%。\n';
  expect(found(tasks)).toEqual(['value: 达到60% / 达到65%']);
});
