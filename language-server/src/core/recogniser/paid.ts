import type { FigureContext } from './figure-context.ts';
import type { Figure } from './figures.ts';

/** 给予[200元]补贴, 享受[5%]的优惠. */
const aid = /^(?:的)?(?:补贴|补助|奖励|奖补|优惠|减免|折扣|利率|贴息|税|罚款|资金|标准(?:给予|予以|补))/;
/** 按50%的比例给予补助, 一次性奖励20万元: what is paid, and to be had on conditions. */
const paid = /^(?:的)?(?:比例|标准)?[^,;]{0,6}(?:扣除|征收|补贴|补助|奖励|奖补|返还|减免|贴息|报销)/;
const pays = /(?:给予|一次性|奖励|奖补|补助|处以|罚款)[^,;]{0,12}$/;

/** Whether it is what somebody is given or spared, and not what is to be reached. */
export function isPaid(
  { unit, from, number }: Figure,
  { before, behind, clauseBefore }: FigureContext,
): boolean {
  if (aid.test(behind)) return true;
  if (unit.dimension === 'money') return pays.test(clauseBefore);
  return unit.dimension === 'share' && from === number && /按照?$/.test(before) && paid.test(behind);
}
