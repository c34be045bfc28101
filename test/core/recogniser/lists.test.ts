import { describe, expect, test } from 'vitest';
import { recogniseCommitments } from '../../../language-server/src/core/recogniser/recognise.ts';
import { targets } from './support.ts';

describe('a list of targets', () => {
  test.each<[string, string[]]>([
    ['新建10个公园、5个广场和3条绿道。', ['公园 = 10个', '广场 = 5个', '绿道 = 3条']],
    ['老旧小区改造新开工9个、26万平方米。', ['老旧小区改造新开工 = 9个', '老旧小区改造新开工 = 26万平方米']],
    ['新建公园10个、广场5个，绿道30公里。', ['新建公园 = 10个', '广场 = 5个', '绿道 = 30公里']],
    ['每个镇至少配备2名消防员、1辆消防车。', ['每个镇 | 消防员 = 至少配备2名', '每个镇 | 消防车 = 1辆']],
    ['创建2个示范县、6个符合国家标准的田园综合体。', ['示范县 = 2个', '符合国家标准的田园综合体 = 6个']],
    ['完成30万人次技能培训、9万人（含女性4万人）取得证书。', ['技能培训 = 30万人次', '取得证书 = 9万人']],
    ['老年食堂和助餐点各至少一个。', ['老年食堂 = 至少一个', '助餐点 = 至少一个']],
    ['每个乡镇配备司法员、调解员各1名。', ['每个乡镇 | 司法员 = 1名', '每个乡镇 | 调解员 = 1名']],
    [
      '区域养老中心和综合性养老机构，每个区都至少有一个。',
      ['每个区 | 区域养老中心 = 至少有一个', '每个区 | 综合性养老机构 = 至少有一个'],
    ],
  ])('%s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  test('what binds the first binds the others', () => {
    const found = recogniseCommitments('每个区至少建成1所幼儿园、2所小学。', 0);
    expect(found.map(({ value }) => value.comparator)).toEqual(['at-least', 'at-least']);
  });
});

describe('values said in turn', () => {
  test.each<[string, string[]]>([
    ['甲镇、乙镇产值分别达到80亿元、90亿元。', ['甲镇 = 达到80亿元', '乙镇产值 = 90亿元']],
    ['氨氮、总磷排放量比2020年分别下降8%、10%以上。', ['氨氮 = 下降8%', '总磷排放量 = 10%以上']],
    ['城乡居民收入分别增长7%、8%。', ['城乡居民收入 = 增长7%', '城乡居民收入 = 8%']],
    ['养老机构、托育机构，入住率分别达到60%和70%。', ['养老机构入住率 = 达到60%', '托育机构入住率 = 70%']],
    ['小学、初中差异系数分别控制在0.5和0.45以内。', ['小学 = 控制在0.5', '初中差异系数 = 0.45以内']],
    ['到2022年、2025年，新车占比分别达到30%、50%。', ['新车占比 = 达到30% | 2022', '新车占比 = 50% | 2025']],
  ])('%s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  test('a bare one is a change as the first is, one with 以上 binds by itself', () => {
    const values = recogniseCommitments('氨氮、总磷、总氮分别下降8%、9%、10%以上。', 0).map(
      ({ value }) => value,
    );
    expect(values.map(({ change }) => change?.direction)).toEqual(['down', 'down', 'down']);
    expect(values.map(({ comparator }) => comparator)).toEqual(['equal', 'equal', 'at-least']);
  });
});

describe('a year for each', () => {
  test.each<[string, string[]]>([
    [
      '清洁能源占比2027年达到30%、2030年达到40%。',
      ['清洁能源占比 = 达到30% | 2027', '清洁能源占比 = 达到40% | 2030'],
    ],
    ['2026年新建泵站20座，年底前建成8座。', ['新建泵站 = 20座 | 2026', '新建泵站 = 8座 | 2026']],
    ['每年新建口袋公园20个，三年累计60个。', ['新建口袋公园 = 20个', '新建口袋公园 = 累计60个']],
    [
      '2026年6月底前，完成300个村污水治理；2027年底前，完成剩余200个。',
      ['村污水治理 = 300个 | 2026', '村污水治理 = 200个 | 2027'],
    ],
    // the years of the parts are not the whole's
    ['改造提升农贸市场100个（2026年40个、2027年60个）。', ['改造提升农贸市场 = 100个']],
  ])('%s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });

  test('in one clause, and names told before', () => {
    expect(targets('到2023年，培育示范社5家；到2024年，培育8家。')).toEqual([
      '示范社 = 5家 | 2023',
      '示范社 = 8家 | 2024',
    ]);
    expect(targets('其中2023年新增托位30个、2024年新增托位40个。')).toEqual([
      '新增托位 = 30个 | 2023',
      '新增托位 = 40个 | 2024',
    ]);
  });
});

describe('每年 in front of a list', () => {
  test.each<[string, string[]]>([
    [
      '每年举办国际茶会2场、全国茶会10场以上，培训茶艺师300人次以上，打造茶旅品牌5个。',
      ['国际茶会', '全国茶会', '培训茶艺师'],
    ],
    ['每年完成老旧管网改造80公里、窨井改造500座。', ['老旧管网改造', '窨井改造']],
    ['每年提供不少于200个见习岗位。', ['见习岗位']],
    ['“十五五”时期每年新增停车位3000个，引进停车管理企业2家以上。', ['新增停车位', '停车管理企业']],
    ['每两年举办1次全民运动会。', ['全民运动会']],
    ['每年组织供需对接活动12场，促成合作项目30个以上。', ['供需对接活动', '促成合作项目']],
    ['2026年起，每年为新就业大学生提供人才房1万套。', ['人才房']],
    ['每年毕业生留在本地就业达到5万人。', ['毕业生留在本地就业']],
    // a level is none of a year, nor what has a year of its own
    ['每年新增停车位3000个，停车位总量达到8万个。', ['新增停车位']],
    ['每年新增停车位3000个，到2030年完成停车场改造20个。', ['新增停车位']],
  ])('%s', (text, expected) => {
    const recurring = recogniseCommitments(text, 0).filter(({ value }) => value.recurrence);
    expect(recurring.map(({ name }) => name.value)).toEqual(expected);
    expect(recurring.filter(({ year }) => year)).toEqual([]);
  });
});
