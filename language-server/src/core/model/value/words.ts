import type { Comparator, QuantityChange } from '../quantity.ts';
import { type WordTable, wordTable } from './word-table.ts';

/** What a word in front of the number says of it. */
export type WordBefore =
  | { readonly kind: 'comparator'; readonly comparator: Comparator }
  /**
   * A level is meant (为, 达到, 提高到); `unlessSaid` is how it binds when no other word says so. One that calls for no
   * number is a state by itself: 基本稳定, 保持.
   */
  | { readonly kind: 'level'; readonly unlessSaid: Comparator; readonly isState?: true }
  | { readonly kind: 'change'; readonly direction: QuantityChange['direction'] }
  | { readonly kind: 'softener' | 'cumulative' | 'annual' | 'filler' }
  /** What brings the amount about: it says nothing of it, and its object may follow (建成示范社区5个). */
  | { readonly kind: 'verb'; readonly beginsNouns: boolean }
  /** 人均: one of them is the denominator. */
  | { readonly kind: 'each'; readonly of: string };

const rising = '增长 提高 提升 增加 上升 扩大 新增 增幅 增速 增长率 增 升'.split(' ');
const falling = '下降 降低 减少 缩小 缩短 压减 压缩 降幅 减幅 下降率 降 减'.split(' ');

/** 提高到, 降至: what follows is where it arrives, not how far it goes. */
export const arrivals = [...rising, ...falling].flatMap((verb) => [`${verb}到`, `${verb}至`, `${verb}为`]);

export const wordsBefore: WordTable<WordBefore> = wordTable<WordBefore>([
  // first the ones without a meaning of their own, then what they stand beside
  [
    '全国 全省 全市 全州 全县 全区 全乡 全镇 全村 有 在 共 总计 共计 均 都 平均 应 要 需 确保 保证',
    { kind: 'filler' },
  ],
  [
    '实现 完成 创建 开展 举办 建成 建立 建有 设有 设立 配备 配齐 配有 拥有 打造 新建 改建 扩建 改扩建 改造 开工 开工改造 培育 培养 引进 评选 覆盖',
    { kind: 'verb', beginsNouns: false },
  ],
  ['组织 建设 培训 轮训 服务', { kind: 'verb', beginsNouns: true }],
  ['力争 争取 努力 原则上 一般 逐步 基本 力求 动态', { kind: 'softener' }],
  ['累计 累积', { kind: 'cumulative' }],
  ['年均', { kind: 'annual' }],
  ['人均', { kind: 'each', of: '人' }],
  ['户均', { kind: 'each', of: '户' }],
  [rising.join(' '), { kind: 'change', direction: 'up' }],
  [falling.join(' '), { kind: 'change', direction: 'down' }],
  [
    `= == 等于 达到 达 到 为 是 占 保持在 维持在 稳定在 巩固在 巩固到 发展到 发展至 延长到 延长至 延伸到 延伸至 拓展到 拓展至 精确到 ${arrivals.join(' ')}`,
    { kind: 'level', unlessSaid: 'equal' },
  ],
  ['保持 维持 稳定', { kind: 'level', unlessSaid: 'equal', isState: true }],
  ['严守 守住 守牢 坚守', { kind: 'level', unlessSaid: 'at-least' }],
  ['控制在 控制到 控制', { kind: 'level', unlessSaid: 'at-most' }],
  [
    '≥ >= ≮ 不低于 不少于 不小于 不短于 不得低于 不得少于 不得小于 大于等于 大于或等于 达到或超过 至少 最低 最少',
    { kind: 'comparator', comparator: 'at-least' },
  ],
  ['> 超过 高于 大于 多于 超 突破', { kind: 'comparator', comparator: 'more-than' }],
  [
    '≤ <= ≯ 不超过 不高于 不多于 不大于 不长于 不得超过 不得高于 不得大于 小于等于 小于或等于 至多 最多 最高',
    { kind: 'comparator', comparator: 'at-most' },
  ],
  ['< 低于 少于 小于', { kind: 'comparator', comparator: 'less-than' }],
  ['≈ ~ 约 约为 大约 接近 近', { kind: 'comparator', comparator: 'about' }],
]);

/** What a word behind the number and its unit says of it. */
export const wordsBehind: WordTable<Comparator> = wordTable<Comparator>([
  ['以上 及以上 或以上 之上', 'at-least'],
  ['以下 及以下 或以下 以内 之内 之间 内', 'at-most'],
  ['左右 上下', 'about'],
  ['余 多', 'somewhat-over'],
]);

/** Which of two comparators counts where both are written: 超过30%以上; none where they disagree. */
export function agreed(before: Comparator | undefined, behind: Comparator): Comparator | undefined {
  if (before === undefined || before === behind) return behind;
  const pair = `${before} ${behind}`;
  if (/^(?:at-least|more-than) (?:at-least|somewhat-over)$|^less-than at-most$/.test(pair)) return before;
  return pair === 'about somewhat-over' ? behind : undefined;
}
