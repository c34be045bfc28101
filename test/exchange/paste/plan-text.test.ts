import { expect, test } from 'vitest';
import { planText } from '../../../language-server/src/exchange/paste/plan-text.ts';

const notice = [
  '索引号：123/2026-001',
  '发布日期：2026-03-05 10:28',
  '甲政办发〔2026〕5 号',
  '关于印发甲市养老服务行动方案（2026—2028年）的通知',
  '各区人民政府：',
  '《甲市养老服务行动方案（2026—2028年）》已经市政府同意，现印发给你们，请认真贯彻执行。',
  '甲市人民政府办公室',
  '2026年3月1日',
];

test('the title becomes the plan’s, what is said around it its header, the rest of that a comment', () => {
  expect(
    planText([
      ...notice,
      '甲市养老服务行动方案',
      '（2026—2028年）',
      '字体：大 中 小',
      '',
      '为发展养老服务，制定本方案。',
      '一、总体要求',
    ]),
  ).toBe(`${notice.map((line) => `// ${line}`).join('\n')}
规划 甲市养老服务行动方案（2026—2028年）
  发文机关：甲市人民政府办公室
  文号：甲政办发〔2026〕5号
  成文日期：2026年3月1日
  发布日期：2026年3月5日
  规划期：2026—2028年
// 字体：大 中 小

为发展养老服务，制定本方案。
一、总体要求
`);
});

test('a text without a title leaves room for one', () => {
  expect(planText(['为发展养老服务，制定本方案。', '一、总体要求'])).toBe(
    '规划 \n\n为发展养老服务，制定本方案。\n一、总体要求\n',
  );
});

test('a traditional text gets traditional keywords', () => {
  expect(
    planText(['甲市養老服務體系建設規劃', '一、總體要求', '完善體系。', '甲市民政局', '2026年3月1日']),
  ).toBe(
    '規劃 甲市養老服務體系建設規劃\n  發文機關：甲市民政局\n  成文日期：2026年3月1日\n\n一、總體要求\n完善體系。\n甲市民政局\n2026年3月1日\n',
  );
});

test('the number of a document that the plan rests on is not its own', () => {
  expect(
    planText(['甲市养老服务体系规划', '根据《乙规划》（乙政发〔2021〕6号），制定本规划。']),
  ).not.toContain('文号');
});
