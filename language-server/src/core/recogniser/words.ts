import { wordsBefore } from '../model/value/words.ts';
import { patternOf } from '../text/pattern-of.ts';

const wordsOf = (...kinds: readonly string[]): string[] =>
  [...wordsBefore.meanings].filter(([, { kind }]) => kinds.includes(kind)).map(([word]) => word);

/** Words as the inside of a pattern, the longest first. */
export function anyOf(words: readonly string[]): string {
  return words
    .map(patternOf)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** 不低于, 至少, ≥ and their like. */
export const comparatorWords = wordsOf('comparator').filter((word) => !/^[超近约~]$/.test(word));
export const comparators = anyOf(comparatorWords);

/** 一般公共预算, 一般工业固废, 动态监测: no softener. */
export const softeners = anyOf(
  [...wordsOf('softener'), '争创'].filter((word) => word !== '基本' && word !== '动态'),
).replace('一般', '一般(?!公共|工业|性)');

/** What is done to have more of something; in front of a number, it makes the number a target. */
export const doing =
  '建成 建设 建立 新建 改建 扩建 改扩建 新改扩建 建造 筹建 改造 提升 培育 培养 培训 打造 创建 创成 争创 评选 评定 认定 命名 遴选 选树 选取 选择 选派 树立 ' +
  '设立 设置 设有 建有 开设 开办 配备 配置 配齐 配有 招录 招聘 招引 引进 引入 新增 净增 增加 增设 扩大 开展 举办 组织 实施 完成 推出 推广 发展 扶持 支持 ' +
  '拥有 投入 投用 启用 开工 竣工 布局 布设 布点 安装 形成 提供 实行 储备 覆盖 吸纳 接待 服务 救助 帮扶 资助 启动 落实 筹集 更新 购置 治理 整治 修复 绿化 种植 ' +
  '转化 办好 建好 办 建 设 配 有 达 制定 修订 制修订 发布 挖掘 孵化 带动 辐射 受益 惠及 化解 淘汰 压减 关停 盘活 供应 供给 保有 通过 获得 参加 参与 掌握 集聚 汇聚 引育 研制 谋划';

const verbs = doing.split(' ');
export const doingVerbs = anyOf(verbs);
/** Those of them that can't be part of a word by chance. */
export const longDoingVerbs = anyOf(verbs.filter((verb) => verb.length > 1));

/** A name that ends so is one of an indicator, whatever verbs are in it. */
export const measureEnding =
  /(?:率|率数|比例|占比|比重|比|面积|数量|总量|总数|总额|规模|数|人数|次数|里程|时间|时长|标准|指数|产值|收入|浓度|强度|值|额|(?<!力)量|水平|年限|寿命|密度|储量|容量)$/;

/** A measure that says nothing by itself: what it is of stands in the clause before. */
export const bareMeasure =
  /^(?:总|平均|年|计划|估算|概算|面积|数量|质量)?(?:面积|规模|数量|总量|总数|总额|产量|产值|投资额?|人数|占比|比例|比重|覆盖率|普及率|达标率|合格率|完成率|处理率|利用率|使用率|入住率|满意率|满意度)$/;

/** Likewise of what is counted there: 建成园区8个，[投产率]…; 就业率 is known by itself. */
export const bareRate =
  /^(?!失业|就业|近视|出生|死亡|生育|识字|负债|城.化|工业化|入学|入园|升学|巩固|绿化|开放|参保|不良|增长)[^,;、]{2,3}率$/;

/** Likewise of how fast it grows. */
export const rateOfChange = /^(?:年均)?(?:增速|增幅|增长率)$/;

export const facilities =
  '馆|站|中心|所|院|室|点|基地|场所|广场|公园|学校|机构|园区?|驿站|网点|窗口|食堂|书屋|之家|阵地|空间|队伍?|小组|委员会|协会|联盟';
/** What is set up at a place: a name that ends so stands for a thing of its own. */
export const facility = new RegExp(`(?:${facilities})(?:\\([^()]*\\))?$`);
