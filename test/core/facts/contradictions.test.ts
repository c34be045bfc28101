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

const more = `${table.replace('\n\n一、主要任务\n', '')}
| 社会工作人才                     | 1200名 |        | 2000名 |
| 困难儿童托育服务覆盖率           | 60%    |        | 100%   |
| 儿童活动区域面积占托育机构总建筑面积比例 | 50% |    | ≥70%   |
| 城乡居民收入倍差                 | 1.65   |        | 1.60左右 |
| 新增绿道                         |        |        | 20公里 |
| 用水总量                         | 12.5亿立方米 |  | ≤12亿立方米 |

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

  // other constructions that say the same
  it.each([
    // the verb and the adverbs that lead to the value are no part of the name
    ['社会工作人才有1100名。', '一、发展基础\n', ['value: 1100名 / 1200名']],
    ['对困难儿童的托育服务也100%覆盖，2024年底前到位。', '', []],
    ['2024年底前，困难儿童托育服务也100%覆盖。', '', ['year: 100%覆盖 / 100%']],
    // 千人X is 每千人口X
    ['到2025年，千人托位数达到4个。', '', ['value: 达到4个 / 4.5个']],
    // a share, whichever of part and whole is said first, and each in more or fewer words
    ['到2025年，总建筑面积的60%以上用于儿童活动。', '', ['value: 60%以上 / ≥70%']],
    ['到2025年，托育机构总建筑面积中儿童活动区域的比例达到65%。', '', ['value: 达到65% / ≥70%']],
    ['到2025年，儿童活动区域面积占总建筑面积的65%。', '', ['value: 65% / ≥70%']],
    // where it sets out from is the baseline, where it arrives at the target
    ['到2025年，农村生活污水治理率由45%提高到60%。', '', ['value: 45% / 40%']],
    // two letters and 总量 are a whole name
    ['到2025年，全市用水总量控制在13亿立方米以内。', '', ['value: 控制在13亿立方米以内 / ≤12亿立方米']],
    // what follows on the value is no part of the name
    ['确保到2025年农村生活污水治理率达到70%等目标如期实现。', '', ['value: 达到70% / 60%']],
    ['到2025年，完成农村生活污水治理率达到70%的任务。', '', ['value: 达到70% / 60%']],
  ])('and so is %s', (sentence, heading, expected) => {
    expect(found(`${more}${heading}${sentence}\n`)).toEqual(expected);
  });

  it.each([
    '到2025年，农村生活污水治理率由40%提高到60%。',
    '到2025年，农村生活污水治理率由2021年的35%提高到60%。',
    '到2025年，总建筑面积的70%以上用于儿童活动。',
    '到2025年，总建筑面积的30%以上用于家长交流。',
    // more than the plan is for
    '2022年，全国农村生活污水治理率达到31%。',
    '2022年，全省农村生活污水治理率为35%。',
    '到2025年，千人床位数达到6张。',
    '确保到2025年农村生活污水治理率达到60%等目标如期实现。',
    // a step on the way to what leaves something open
    '城乡居民收入倍差2024年缩小到1.62左右、2025年缩小到1.60左右。',
  ])('and nothing is found in %s', (sentence) => {
    expect(found(`${more}${sentence}\n`)).toEqual([]);
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

  it.each([
    // the thing is named in another clause
    ['农村社区的覆盖率2024年达60%、2025年达50%。', ['order: 达60% / 达50%']],
    ['到2024年，研发投入占GDP的比重达5.5%；到2025年，研发投入占GDP的比重达5%。', ['order: 达5.5% / 达5%']],
    // so many by then is how many there are
    [
      '到2024年，引育骨干企业主体10家以上。到2025年，骨干企业主体累计达到8家以上。',
      ['order: 10家以上 / 累计达到8家以上'],
    ],
    ['农村社区的覆盖率2024年达50%、2025年达60%。', []],
    ['到2024年，农产品损耗占比降到6%；到2025年，农产品损耗占比降到5%。', []],
    ['到2024年，引育骨干企业主体8家以上。到2025年，骨干企业主体累计达到10家以上。', []],
    ['2024年新增托位3000个，2025年新增托位2000个。', []],
  ])('one paragraph: %s', (sentence, expected) => {
    expect(found(`一、任务\n${sentence}\n`)).toEqual(expected);
  });

  it('once where one stands without a year', () => {
    const [dated, undated] = ['到2025年，社区托育点覆盖率达到65%。', '社区托育点覆盖率达到60%。'];
    expect(found(`一、服务\n${undated}\n二、任务\n${dated}\n`)).toEqual(['value: 达到65% / 达到60%']);
  });

  it.each([
    // growth and what is done anew each year may be less the year after
    ['2022年，批发零售业营业额增长9.5%。', '到2025年，批发零售业营业额增长8%左右。'],
    ['目前，城乡劳动者新增就业22.9万人。', '到2025年，城乡劳动者新增就业达到21万人。'],
    ['2022年，大型水产品总产量达76.3万吨。', '到2025年，大型水产品总产量稳定在76万吨以上。'],
    ['目前，社区托育点覆盖率已达62%。', '到2025年，社区托育点覆盖率保持在60%以上。'],
    // a measure alone is each chapter's own
    ['到2025年，莲藕种植面积达到2万亩，综合产值达到4亿元。', '到2025年，综合产值达到6亿元。'],
    // how things stand, said without a word of when
    ['排名前十企业产值在行业占比50.72%。', '到2025年，排名前十企业产值在行业占比突破60%。'],
  ])('and are silent on %s beside %s', (one, other) => {
    expect(found(`一、回顾\n${one}\n二、任务\n${other}\n`)).toEqual([]);
  });

  it('and without a period nobody knows for when a target without a year is', () => {
    const report = `某市工作报告\n\n一、去年工作\n社区托育点覆盖率达到60%。\n二、今年任务\n社区托育点覆盖率达到63%。\n`;
    expect(contradictionsOf(readPlan(report))).toEqual([]);
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

it('an indicator of the same section with letters of its own is another thing', () => {
  const section = (name: string) =>
    `一、服务\n到2025年，${name}达到90%。\n指标 社区居家养老服务覆盖率\n  2025年：60%\n`;
  expect(found(section('社区养老服务设施覆盖率'))).toEqual([]);
  expect(found(section('社区的居家养老服务覆盖率'))).toEqual(['value: 达到90% / 60%']);
});

it('sentences in the cells of a table are held against the others', () => {
  const tasks =
    '一、任务分工\n| 重点任务 | 主要内容 | 责任部门 |\n| 设施 | 到2025年，社区托育点覆盖率达到65%。 | 市卫健委 |\n二、设施\n到2025年，社区托育点覆盖率达到60%。\n';
  expect(found(tasks)).toEqual(['value: 达到60% / 达到65%']);
});
