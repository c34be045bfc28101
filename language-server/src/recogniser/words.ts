import { wordsBefore } from '../model/value/words.ts';

const wordsOf = (...kinds: readonly string[]): string[] =>
  [...wordsBefore.meanings].filter(([, { kind }]) => kinds.includes(kind)).map(([word]) => word);

/** Words as the inside of a pattern, the longest first. */
export function anyOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.sort((a, b) => b.length - a.length).join('|');
}

/** 不低于, 至少, ≥ and their like. */
export const comparators = anyOf(wordsOf('comparator').filter((word) => !/^[超近约~]$/.test(word)));

export const softeners = anyOf([...wordsOf('softener'), '力爭', '争创'].filter((word) => word !== '基本'));

/** What is done to have more of something; in front of a number, it makes the number a target. */
export const doing =
  '建成 建设 建立 新建 改建 扩建 改扩建 新改扩建 建造 筹建 改造 提升 培育 培养 培训 打造 创建 创成 争创 评选 评定 认定 命名 遴选 选树 选取 选择 选派 树立 ' +
  '设立 设置 设有 建有 开设 开办 配备 配置 配齐 配有 招录 招聘 招引 引进 引入 新增 增加 增设 扩大 开展 举办 组织 实施 完成 推出 推广 发展 扶持 支持 ' +
  '拥有 投入 投用 启用 开工 竣工 布局 布设 布点 安装 形成 提供 实行 储备 覆盖 服务 救助 帮扶 资助 启动 落实 筹集 更新 购置 治理 整治 修复 绿化 种植 ' +
  '转化 办好 建好 办 建 设 配 有 达 制定 修订 制修订 发布 挖掘 孵化 吸纳 带动 辐射 受益 惠及 化解 淘汰 压减 关停 盘活 供应 供给 保有 通过 获得 参加 参与';

const verbs = doing.split(' ');
export const doingVerbs = anyOf(verbs);
/** Those of them that can't be part of a word by chance. */
export const longDoingVerbs = anyOf(verbs.filter((verb) => verb.length > 1));

/** A name that ends so is one of an indicator, whatever verbs are in it. */
export const measureEnding =
  /(?:率|率数|比例|占比|比重|比|面积|数量|总量|总数|总额|规模|数|人数|次数|里程|时间|时长|标准|指数|产值|收入|浓度|强度|值|额|量|水平|年限|寿命|密度|储量|容量)$/;
