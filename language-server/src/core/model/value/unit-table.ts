import { Big } from 'big.js';
import { wordTable } from './word-table.ts';

/** What a unit's word says; `countable` ones may be followed by what is counted: `3个社区`. */
export interface KnownUnit {
  readonly dimension: string;
  /** How many base units of the dimension one of these is. */
  readonly factor: Big;
  readonly countable: boolean;
}

/** 亩 is 2000/3 m², which no decimal holds; `baseAmount` takes it in thirds. */
const mu = new Big(2000).div(3);

/** Counted one by one; `个` counts anything, so it is comparable with each of these. */
const classifiers =
  '家 所 处 座 项 件 种 套 支 条 辆 台 间 栋 幢 只 头 株 棵 本 册 部 门 篇 块 片 份 例 起 宗 批 类 对 双 根 口 ' +
  '款 颗 尾 羽 眼 艘 架 列 道 盏 枚 幅 班 发 大类 标准箱';

const countedApart = ['people', 'households', 'events', 'things'];

function unit(names: string, dimension: string, factor: Big | string = '1'): [string, KnownUnit] {
  const countable = countedApart.includes(dimension) || dimension.startsWith('things:');
  return [names, { dimension, factor: new Big(factor), countable }];
}

/**
 * Every unit the language knows, each once, by its names in folded text (half-width, simplified).
 * Years and months have no fixed length in days, so they are a dimension of their own.
 */
export const units = wordTable<KnownUnit>([
  unit('%', 'share', '0.01'),
  unit('‰', 'share', '0.001'),
  unit('个百分点 百分点', 'points'),
  unit('倍', 'multiple'),

  unit('名 人 位', 'people'),
  unit('人次', 'visits'),
  unit('人年', 'person-years'),
  unit('户', 'households'),
  unit('次 场 场次 期 届 回 轮 趟 遍 班次 车次', 'events'),
  unit('个 托位 学位 泊位 车位', 'things'),
  unit('张 床 床位', 'things:张'),
  ...classifiers.split(' ').map((name) => unit(name, `things:${name}`)),

  unit('平方米 平米 ㎡ m² m2', 'area'),
  unit('公顷 hm² hm2 ha', 'area', '10000'),
  unit('亩', 'area', mu),
  unit('平方公里 平方千米 km² km2 ㎢', 'area', '1000000'),
  unit('毫米 mm', 'length', '0.001'),
  unit('厘米 公分 cm', 'length', '0.01'),
  unit('米 m 延米', 'length'),
  unit('公里 千米 km', 'length', '1000'),
  unit('海里', 'length', '1852'),
  unit('蒸吨', 'steam'),
  unit('毫升 ml mL', 'volume', '0.000001'),
  unit('升 L', 'volume', '0.001'),
  unit('立方米 立方 m³ m3 ㎥', 'volume'),
  unit('微克 μg', 'mass', '0.000000001'),
  unit('毫克 mg', 'mass', '0.000001'),
  unit('克 g', 'mass', '0.001'),
  unit('斤', 'mass', '0.5'),
  unit('公斤 千克 kg', 'mass'),
  unit('吨 t', 'mass', '1000'),
  unit('吨标准煤 吨标煤', 'coal equivalent'),
  unit('千克标准煤 公斤标准煤 千克标煤', 'coal equivalent', '0.001'),
  unit('吨二氧化碳 吨二氧化碳当量 吨CO2', 'carbon dioxide'),
  unit('瓦 W', 'power', '0.001'),
  unit('千瓦 kW', 'power'),
  unit('兆瓦 MW', 'power', '1000'),
  unit('吉瓦 GW', 'power', '1000000'),
  unit('千瓦时 kWh', 'energy'),
  unit('兆瓦时 MWh', 'energy', '1000'),
  unit('千伏 kV', 'voltage'),

  unit('秒 秒钟', 'duration'),
  unit('分钟', 'duration', '60'),
  unit('小时 个小时 学时 课时', 'duration', '3600'),
  unit('天 日', 'duration', '86400'),
  unit('周 星期 个星期', 'duration', '604800'),
  unit('工作日 个工作日', 'working days'),
  unit('月 个月', 'months'),
  unit('季度 个季度', 'months', '3'),
  unit('年', 'months', '12'),
  unit('岁 周岁', 'age'),

  unit('元 元人民币', 'money'),
  unit('美元', 'money:usd'),
  unit('分', 'score'),
  unit('℃ 摄氏度', 'temperature'),
  unit('分贝 dB', 'sound'),
]);
