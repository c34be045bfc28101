/**
 * A short plan to try things out on. Two things are wrong with it: a milestone beyond the target, which the drafter
 * has to settle, and a mistyped field, which the light bulb mends.
 */
export const example = `规划 示范市养老服务行动方案（2026—2028年）
  发文机关：示范市人民政府办公室
  成文日期：2026年3月1日

部门
  市民政局
  市卫生健康委员会（市卫健委）

一、工作目标
专栏1 主要指标
指标 护理型床位占比
  2025年：45%
  2027年：65%
  2028年：≥60%
  属性：约束性
  责任部门：市民政局
指标 社区养老服务设施覆盖率
  2025年：80%
  2028年：全覆盖
  属性：预期性
  责任部们：市民政局、市卫健委

二、重点任务
1.建设社区养老服务综合体。每个街道至少建成一处。
责任部门：市民政局
期限：2027年底
2.推进医养结合。养老机构与医疗机构签约合作。
责任部门：市卫健委（牵头）、市民政局
期限：2028年6月底
`;
