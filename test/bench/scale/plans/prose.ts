import type { Random } from '../../../support/random.ts';

/*
 * Sentences as such plans have them. Of the words of a sentence there are some ten thousand million choices, so
 * that no two paragraphs of a workspace are the same, and nothing that is remembered of one helps with another.
 */

const themes =
  split(`产业链供应链优化升级 现代农业提质增效 县域商业体系建设 科技成果转移转化 数字基础设施建设 中小企业梯度培育
  基本养老服务供给 普惠托育服务发展 基层医疗能力提升 优质教育资源扩面 就业优先政策落实 住房保障体系完善 公共文化空间建设
  全民健身设施补短板 城市更新和社区治理 农村人居环境整治 交通物流通道畅通 水利设施除险加固 流域水环境治理 大气污染协同减排
  土壤污染源头防控 森林草原资源保护 绿色低碳转型 应急救援能力建设 安全生产治本攻坚 防灾减灾工程建设 食品药品安全监管
  基层法治建设 营商环境优化 要素市场化配置 财政资金绩效管理 政务服务集成办理 人才引育留用 区域协作和对口帮扶`);
const manners = split(`统筹 稳步 有序 分类 加快 系统 持续 着力 扎实 协同 积极 稳妥 因地制宜 集中力量`);
const verbs = split(
  `推进 完善 健全 优化 提升 建设 培育 实施 深化 推广 布局 改造 整合 拓展 夯实 规范 强化 落实 探索 支持`,
);
const objects =
  split(`重点园区配套设施 骨干企业技术改造 产学研联合攻关 乡镇综合服务中心 社区嵌入式服务设施 农村寄递物流网络 标准化生产基地
  公共实训基地 中心城区学位供给 紧密型医疗卫生共同体 家庭医生签约服务 老年助餐服务网点 特殊群体关爱帮扶 零工市场和就业驿站
  保障性住房项目储备 背街小巷和老旧管网 停车和充换电设施 城乡公交一体运营 农村公路安全防护 中小河流治理 病险水库监测预警
  饮用水水源地保护 入河排污口整治 扬尘和移动源管控 建设用地准入管理 自然保护地体系 节能降碳改造 废旧物资回收网络
  风险隐患排查机制 应急物资储备体系 基层消防力量 食品生产全程追溯 公共法律服务网络 涉企政策直达机制 公平竞争审查制度
  闲置资产盘活利用 项目全过程管理 数据共享和业务协同 专业技术人才评价 跨区域产业合作 乡土文化保护传承 公共图书馆总分馆体系
  体育场地开放共享 青少年科普活动 志愿服务项目 村级集体经济项目 高标准农田管护 农机社会化服务 优良品种繁育推广 冷链仓储设施`);
const means =
  split(`以项目清单推动 以标准规范引领 以数字化手段支撑 以绩效评价约束 以试点示范带动 以专班机制推动 以财政金融协同支持
  以社会力量参与补充 以联席会议协调 以群众评议检验 以专业机构指导 以跨部门数据核验`);
const outcomes =
  split(`推动服务供给与人口变化相适应 形成上下贯通的工作格局 让群众在家门口享有便利服务 把政策效果落到具体项目上 促进城乡要素双向流动
  提高资源配置效率 增强基层承接能力 带动居民就近就业增收 为高质量发展提供支撑 守住不发生重大风险的底线 推动短板领域取得实质进展
  实现建设管理维护有机衔接 提升治理精细化水平 保持工作的连续和稳定 增强企业和群众的获得感 打通服务落地的最后环节`);
const builds: readonly [thing: string, unit: string, most: number][] = [
  ['新建社区嵌入式服务设施', '处', 60],
  ['改造城镇老旧小区', '个', 80],
  ['新增普惠性托位', '个', 900],
  ['新建和改造农村公路', '公里', 320],
  ['建成充电桩', '个', 1500],
  ['培育创新型中小企业', '家', 140],
  ['新建高标准农田', '亩', 9000],
  ['治理中小河流', '公里', 70],
  ['加固小型水库', '座', 18],
  ['新增公共体育场地', '平方米', 60000],
  ['建设老年助餐点', '个', 90],
  ['新建乡镇消防站', '座', 12],
  ['改造供水管网', '公里', 160],
  ['建设农产品冷链设施', '座', 40],
  ['新增义务教育学位', '个', 4000],
  ['培训家政和护理人员', '人次', 6000],
  ['建成零工驿站', '处', 24],
  ['完成入河排污口整治', '个', 130],
  ['新建5G基站', '个', 700],
  ['更新公共图书', '万册', 30],
];
const places = split(
  `中心城区 重点镇 沿河乡镇 山区乡镇 产业集聚区 城乡结合部 移民安置区 老工业片区 粮食主产乡镇 旅游重点村`,
);

/** A paragraph of so many sentences. */
export function paragraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, (_, index) => sentence(random, index)).join('');
}

/** What the task of a number is to build by the end of a year, no two of twenty the same. @param where what the place is called, if it has to be said */
export function quantity(random: Random, task: number, year: string, where = ''): string {
  const [thing, unit, most] = builds[task % builds.length] as (typeof builds)[number];
  const amount = Math.ceil(most / 3) + random.below(Math.ceil(most / 2));
  return `到${year}年，${where}${thing}${amount}${unit}${random.pick(['', '以上', '左右'])}，${random.pick(outcomes)}。`;
}

/** What a task is called. */
export function taskTitle(random: Random): string {
  return random.pick(manners) + random.pick(verbs) + random.pick(objects);
}

function sentence(random: Random, index: number): string {
  const { pick } = random;
  const chosen: string[] = [];
  // a word is used once in a sentence
  const one = (words: readonly string[]): string => {
    const word = pick(words.filter((each) => !chosen.includes(each)));
    chosen.push(word);
    return word;
  };
  const action = (): string => one(verbs) + one(objects);
  const shapes = [
    () => `围绕${pick(themes)}，${pick(manners)}${action()}，${action()}，${pick(outcomes)}。`,
    () => `在${pick(places)}${action()}，${pick(means)}，${action()}，${pick(outcomes)}。`,
    () => `坚持${pick(means)}，把${one(objects)}与${one(objects)}衔接起来，${pick(manners)}${action()}。`,
    () =>
      `针对${pick(places)}的实际，${pick(manners)}${action()}，同步${action()}和${one(objects)}，${pick(outcomes)}。`,
    () => `聚焦${pick(themes)}，由${pick(places)}先行${action()}，总结经验后${action()}。`,
  ];
  return (shapes[(index + random.below(shapes.length)) % shapes.length] as () => string)();
}

function split(words: string): string[] {
  return words.split(/\s+/);
}
