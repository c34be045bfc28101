/** What is answered when the plan is begun. */
export const title = '某市养老服务行动方案（2023—2025年）';
export const departments = '市民政局、市财政局、市卫生健康委员会';

/** As the plan is called. */
export const fileName = `${title}.plan`;
export const indicator = '护理型床位占比';
export const secondIndicator = '老年人健康管理率';

/** What is typed into the places of the template, from the date on to the indicator's target. */
export const filledIn = [
  '2022年12月30日',
  '健全养老服务体系',
  '坚持以人民为中心，兜底线、保基本、促发展。',
  '到2025年，养老服务体系基本健全。',
  indicator,
  '45%',
  '60%',
] as const;

/** The plan as it stands when it is first saved: begun from the template, and filled in as far as its indicator. */
export const savedPlan = `规划 ${title}
  发文机关：某市人民政府办公室
  成文日期：2022年12月30日
  规划期：2023—2025年
  基期：2022年

部门
  市民政局
  市财政局
  市卫生健康委员会

为健全养老服务体系，结合实际，制定本行动方案。

一、总体要求
（一）指导思想
坚持以人民为中心，兜底线、保基本、促发展。
（二）工作目标
到2025年，养老服务体系基本健全。

专栏1 主要指标
指标 ${indicator}
  2022年：45%
  2025年：60%
  属性：约束性
  责任部门：市民政局

二、重点任务
（一）建设养老服务综合体
做什么，怎么做，做到什么程度。
责任部门：市民政局
期限：2025年底
（二）第2项任务
做什么，怎么做，做到什么程度。
责任部门：市民政局
期限：2025年底
（三）第3项任务
做什么，怎么做，做到什么程度。
责任部门：市民政局
期限：2025年底

三、保障措施
（一）加强组织领导
写明具体做法。
（二）强化要素保障
写明具体做法。
（三）严格跟踪评估
写明具体做法。

`;
