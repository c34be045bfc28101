import { describe, expect, test } from 'vitest';
import { areLikelyOneBody, departmentName } from '../../language-server/src/checks/support/departments.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { runChecks } from '../support/run-checks.ts';

function bothWays(pair: string): boolean[] {
  const [a, b] = pair.split(' ').map(departmentName);
  return a && b ? [areLikelyOneBody(a, b), areLikelyOneBody(b, a)] : [];
}

describe('likely one body, spelt in two ways', () => {
  test.each([
    '市城管管理综合执法局 市城市管理综合执法局',
    '各区政府 各区人民政府',
    '甲区政府 甲区人民政府',
    '市发改委 市发展和改革委员会',
    '市发展改革局 市发展和改革局',
    '市人社局 市人力资源和社会保障局',
    '市人力资源社会保障局 市人力资源和社会保障局',
    '市住建局 市住房和城乡建设局',
    '市供销社 市供销合作社',
    '市科协 市科学技术协会',
    '市残联 市残疾人联合会',
    '市应急局 市应急管理局',
    '市市场监管局 市市场监督管理局',
    '市国资委 市国有资产监督管理委员会',
    '市直机关工委 市直属机关工作委员会',
    '市政府办 市政府办公室',
    '市法院 市人民法院',
    '市民政局 珠海市民政局',
    '市文化广电旅游局 市文化广电旅局',
  ])('%s', (pair) => expect(bothWays(pair)).toEqual([true, true]));
});

describe('two bodies, or two short names of a house’s own', () => {
  test.each([
    '市教育局 市体育局',
    '市民政局 市财政局',
    '市民政局 市民政局',
    '市卫健委 市卫生健康委',
    '市委组织部 市委宣传部',
    '市委 市委宣传部',
    '甲区人民政府 乙区人民政府',
    '东湖区教育局 西湖区教育局',
    '省发展改革委 市发展改革委',
    '市公安局 区公安局',
    '市公安局 市公安局交警支队',
    '市公安局 市公安交通管理局',
    '市司法局 市司法鉴定管理局',
    '市纪委 市纪委监委',
    '市文化局 市文化广电旅游体育局',
    '市科工信局 市工信局',
    '市水利局 市水务局',
    '市人民检察院 市人民法院',
    '市中级人民法院 市人民法院',
    '市第一人民医院 市第二人民医院',
    '市就业服务中心 市创业服务中心',
    '凤凰镇人民政府 凤阳镇人民政府',
    '城东街道办事处 城西街道办事处',
    '市经济开发区管委会 市经济技术开发区管委会',
    '市第三综合执法监督局 市第四综合执法监督局',
    '团市委 市委',
    '三亚科投集团 市消防支队',
  ])('%s', (pair) => expect(bothWays(pair)).toEqual([false, false]));
});

describe('a department of the list that has no task', () => {
  const unused = (answering: string) =>
    runChecks(
      readPlan(`部门\n  市民政局\n  市发展和改革委员会\n\n一、完善设施\n责任部门：市民政局、${answering}\n`),
    ).flatMap(({ code }) => (code === 'responsibility/unused-department' ? [code] : []));

  test.each(['市气象台', '各有关部门', '待定'])('is one beside %s, which is not meant for it', (answering) =>
    expect(unused(answering)).toHaveLength(1),
  );

  test.each(['市发改委', '市发展和改格委员会'])('may be %s, misspelt or short', (answering) =>
    expect(unused(answering)).toEqual([]),
  );
});
