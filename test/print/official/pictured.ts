import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import type { OfficialDocument } from '../../../language-server/src/print/official/document.ts';

/** A plan of 2023 to 2025 as it is printed with its pictures. */
export function pictured(body: string): OfficialDocument {
  const plan = readPlan(`规划 某市养老服务行动方案（2023—2025年）\n\n${body}`);
  return officialDocument(plan, { responsibilities: 'brackets', targets: true, pictures: true });
}

/** Deadlines and values of every kind. */
export const body = `一、目标
指标 护理型床位占比
  2022年：45%
  2023年：50%
  2023年实绩：52.5%
  2025年：≥60%
指标 平均等候时间
  2022年：12.5天
  2025年：8—10天
指标 培训护理员
  2025年：累计6000人
二、任务
（一）建设施
建设设施。
责任部门：市民政局（牵头）、市财政局
期限：2024年6月底
（二）配人员
配备人员。
责任部门：市民政局（牵头）、市财政局
期限：2024年6月底
（三）办评估
组织评估。
责任部门：市民政局
期限：2024年6月底
（四）做宣传
开展宣传。
期限：长期
`;
