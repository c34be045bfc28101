export const fileName = '社区服务.plan';

const sentence = '坚持以人民为中心，健全党组织领导的社区服务机制，把便民服务送到居民家门口。';

const section = (mark: string, title: string, task: string) => `（${mark}）${title}
${sentence.repeat(6)}
责任部门：市民政局、市财政局
期限：2025年底
${task}
`;

/** Of three pages, with a milestone beyond its target in the table of the second one. */
export const plan = `规划 东海市社区服务行动方案（2023—2025年）
  发文机关：东海市人民政府办公室
  文号：东政办发〔2023〕8号
  成文日期：2023年3月1日

一、总体要求
${sentence.repeat(5)}
专栏1 主要指标
| 序号 | 指标 | 2022年 | 2024年 | 2025年 | 属性 | 责任部门 |
| 1 | 社区服务设施覆盖率 | 80% | 97% | ≥95% | 约束性 | 市民政局 |
| 2 | 每万人口社工数 | 8人 | 10人 | ≥12人 | 预期性 | 市民政局 |
二、主要任务
${section('一', '补齐服务设施', '新建一批社区服务综合体。')}
${section('二', '发展助餐服务', '建成一批老年食堂。')}
${section('三', '充实工作队伍', '每年轮训一遍社区工作者。')}
`;
