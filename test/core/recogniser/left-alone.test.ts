import { describe, expect, test } from 'vitest';
import { targets } from './support.ts';

const plan = { periodStart: 2021, periodEnd: 2025 };

describe('numbers that are no targets', () => {
  test.each([
    '为0—6岁儿童、65岁以上老年人提供服务。',
    '打造15分钟便民生活圈和“10分钟健身圈”。',
    '以12345为主叫号码，开通“12345”热线。',
    '落实三大任务、十项行动和四大工程，推进5大行动、12项重点任务。',
    '贯彻《关于加强养老服务的意见》（国办发〔2022〕60号）第3条。',
    '经市政府第17次常务会议讨论通过，2023年8月31日印发。',
    '深入贯彻党的二十大和十九届历次全会精神。',
    '推行“一站式”服务、一门受理、一次告知。',
    '建设一个平台，形成一批经验。',
    '以全县139个村（社区）为基本单元。',
    '给予每人200元补贴。',
    '打造1小时交通圈。',
    '从注重机构全覆盖转向更加注重服务全覆盖。',
    '各区建立健全工作机制。',
    '综合实力进入前三名，排名保持全省前10位。',
    '按每2至3个毗邻村组成一个片区。',
    '根据《某某条例》第十二条、第3条第2款，制定本方案。',
    '对通过评审的企业给予一次性奖励20万元，按50%的比例给予补助。',
    '实施农民收入翻番计划，开展“翻一番”行动。',
    '一是突破两个难点。',
    '8:30开放，比例为1:3。',
    '建设内容分为必做、选做2类。',
    '新建8000平方米及以上的商业楼执行新标准。',
    '参保人员年满60周岁、失能的可申请。',
    '贷款期限不超过3年，补贴期限一般不超过5年。',
    '建成30万吨级航道二期工程。',
    '对创建成功的社区每个奖励5万元。',
    '单户授信1000万元以下、期限不超过1年的可续贷。',
    '2025年新增8件，2026年新增10件。',
  ])('%s', (text) => {
    expect(targets(text, plan)).toEqual([]);
  });
});

describe('where things stand, and what was done before the plan', () => {
  test.each([
    '目前，我市有8个街道办、119个乡镇。服务项目达到50余项，高中及以上学历占66%。',
    '“十三五”期间，共改扩建283个服务站，实现服务站全覆盖。入园率达到90%。',
    '截至2022年底，全市有养老机构235家，护理型床位占比达到50%。',
    '2019年，新增学位5万个。',
    '已建成示范村80个。',
    '全市绿地率达到了45%，较上年提高2个百分点。',
    '全市共有养老机构120家，床位1.5万张，护理员2000余名。',
    '我市地处江北，总面积5787平方公里。',
    '过去的五年，极不平凡。入园率达到90%。',
    '入园率从2015年的60%提高到90%，床位由2016年的800张增长至1200张。',
    '入园率从2015年的60%提高到2019年的90%。',
    '出口额由2010年的3亿元增长到2015年的5亿元，年均增长8%。',
    '以自动化工艺取代人工，累计完成39条生产线改造，提高了安全水平。',
    '与上一个五年相比，事故由21起下降到7起，伤亡人数由71人减少至64人。',
  ])('%s', (text) => {
    expect(targets(text, plan)).toEqual([]);
  });

  test('but progress that is to be made is none that was made', () => {
    expect(targets('到2025年，建设取得明显进展，标准化率达到80%。', plan)).toEqual([
      '标准化率 = 达到80% | 2025',
    ]);
  });

  test('nor is progress that stands among targets', () => {
    expect(targets('治理能力明显增强。平安建设取得新进展，破案率达到80%。', plan)).toEqual([
      '破案率 = 达到80%',
    ]);
  });

  test('until the paragraph looks ahead', () => {
    expect(targets('目前覆盖率为60%。到2025年，覆盖率达到90%。', plan)).toEqual(['覆盖率 = 达到90% | 2025']);
  });

  test('but what grows from the base year is a target, and from before it where a year ahead is said', () => {
    expect(targets('入园率从2020年的60%提高到90%。', plan)).toEqual(['入园率 = 提高到90%']);
    expect(targets('到2025年，入园率从2015年的60%提高到90%。', plan)).toHaveLength(1);
    expect(targets('入园率从2015年的60%提高到2025年的90%。', plan)).toHaveLength(1);
  });

  test('but the last year of the plan is ahead, however it is put', () => {
    expect(targets('截至2025年底，覆盖率达到90%。', plan)).toEqual(['覆盖率 = 达到90% | 2025']);
  });

  test('in a plan without a period what was over when it was issued is no target', () => {
    const text = '“十三五”时期，新增床位5万张，覆盖率达到80%。';
    expect(targets(text, { issueYear: 2021 })).toEqual([]);
    expect(targets(text, { issueYear: 2017 })).toHaveLength(2);
    expect(targets('到2025年，覆盖率达到90%。', { issueYear: 2021 })).toHaveLength(1);
  });

  test('among goals nothing is past that has no date', () => {
    const text = '培育了龙头企业80家。';
    expect(targets(text, plan)).toEqual([]);
    expect(targets(text, { ...plan, zone: 'goals' })).toHaveLength(1);
    expect(targets('2019年，入园率达到85%。', { ...plan, zone: 'goals' })).toEqual([]);
    const beside = '普惠率不低于90%，2022年已达到85%。公办园占比达到60%。';
    expect(targets(beside, { ...plan, zone: 'goals' })).toEqual([
      '普惠率 = 不低于90%',
      '公办园占比 = 达到60%',
    ]);
  });

  test('目前 and 共有 are no words where they only stand side by side', () => {
    expect(targets('推进项目前期改造，实施雨污分流30公里。', plan)).toHaveLength(1);
    expect(targets('公共有序停车，新增泊位500个。', plan)).toHaveLength(1);
  });

  test('in a part that looks back nothing is a target', () => {
    expect(targets('入园率达到95%，实现服务站全覆盖。', { ...plan, zone: 'review' })).toEqual([]);
  });
});
