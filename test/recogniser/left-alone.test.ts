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
  ])('%s', (text) => {
    expect(targets(text, plan)).toEqual([]);
  });

  test('until the paragraph looks ahead', () => {
    expect(targets('目前覆盖率为60%。到2025年，覆盖率达到90%。', plan)).toEqual(['覆盖率 = 达到90% | 2025']);
  });

  test('but the last year of the plan is ahead, however it is put', () => {
    expect(targets('截至2025年底，覆盖率达到90%。', plan)).toEqual(['覆盖率 = 达到90% | 2025']);
  });
});
