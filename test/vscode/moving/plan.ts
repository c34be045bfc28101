export const fileName = '助餐.plan';

export const building = '建设社区食堂';
export const subsidy = '完善助餐补贴';
export const rate = '社区食堂覆盖率';

/** Two tasks with a box each, an indicator that sentences name, and two findings that have one right mend. */
export const plan = `规划 示例市助餐服务行动方案（2024—2026年）
  发文机关：示例市人民政府
  成文日期：2024年1月5日
  基期：2023年

部门
  市民政局
  市财政局

一、主要任务
（一）${building}。利用闲置用房，做法见专栏1。
责任部门：市民政局
专栏1 食堂建设
1.新建食堂。每个街道至少一家。
（二）${subsidy}。分档办法见专栏2，与专栏1的食堂衔接。
责任部门：市财政局
专栏2 补贴办法
1.分档补贴。按年龄和收入分档。

二、主要目标
到2026年，${rate}达到80%，${rate}按季度公布。
全市助餐机构100个，其中公办60个、民办50个。
支持社会力量参与助餐服务设施的建设和运营管理。
指标 ${rate}
  2023年：45%
  2026年：80%
  属性：预期性
  责任部门：市民政局

三、组织实施
支持社会力量参与助餐服务设施的建设和运营管理。
`;
