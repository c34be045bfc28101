/** What is answered when the plan is begun. */
export const title = '某市养老服务行动方案（2023—2025年）';
export const departments = '市民政局、市财政局、市卫生健康委员会';
export const fileName = '养老服务.plan';

export const indicator = '护理型床位占比';
export const secondIndicator = '老年人健康管理率';
