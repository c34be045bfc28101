import type { Figure } from './figures.ts';
import { doingVerbs, longDoingVerbs, measureEnding } from './words.ts';

/** Where a figure stands: what the clause has before it (from the figure before), and behind it. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
  /** The whole clause before the figure. */
  readonly clauseBefore: string;
  /** Another figure follows in the clause. */
  readonly hasNext: boolean;
  /** The sentence names a year to come, or is softened. */
  readonly looksAhead: boolean;
}

const standards = /^(?:的|之)?(?:标准|要求|比例|进度|目标|规模|水平|幅度|速度|区间)/;
const aid = /^(?:的)?(?:补贴|补助|奖励|奖补|优惠|减免|折扣|利率|贴息|税|罚款|资金|标准(?:给予|予以|补))/;
const endsInVerb = new RegExp(`(?:${doingVerbs})(?:出|起|好|约|近|超|超过)?$`);
const holdsVerb = new RegExp(longDoingVerbs);
const pilots = /^[^,;。]{0,12}(?:试点|试行|先行|开展|实施|推行|推广|启动)/;

/** Whether a figure is something to be reached; what only describes (经营面积在10000㎡以上的) is none. */
export function isTarget(figure: Figure, place: Surroundings): boolean {
  const { before, behind, clauseBefore, looksAhead } = place;
  const isShare = /^(?:share|points)$/.test(figure.unit.dimension);
  const verbInFront = endsInVerb.test(before);
  if (aid.test(behind)) return false;
  if (
    /(?:^|[^,;])以[^,;]*$/.test(clauseBefore) &&
    /^[^,;]{0,12}(?:为|作为)/.test(behind) &&
    !figure.comparator
  )
    return false;
  if (/[由从][^,;]{0,12}$/.test(before) && place.hasNext && !figure.comparator) return false;
  if (figure.chinese && !figure.inWords) return isCountedInWords(figure, before, verbInFront);
  const bound = figure.comparator !== undefined || figure.bound;
  const attributive = /^的/.test(behind) && !standards.test(behind) && !isShare;
  if (attributive) return figure.comparator !== undefined && before === '' ? false : verbInFront;
  if (figure.comparator !== undefined || figure.level) return true;
  if (figure.bound) return isShare || behind === '' || verbInFront || standards.test(behind);
  if (isShare)
    return bound || measureEnding.test(before) || behind.length > 3 || (behind === '' && before.length > 1);
  if (figure.unit.dimension === 'duration')
    return verbInFront && /^[^,;]{0,6}(?:服务|值守|在线|开放|响应|办结|接待)/.test(behind);
  if (figure.from < figure.number) return true;
  if (verbInFront) return true;
  if (figure.isRange && /按照?$/.test(before)) return true;
  if (/[在于对][^,;]{0,6}$/.test(before) && pilots.test(behind)) return true;
  if (/(?:建成|完成|投用|投产|达标|开工|竣工|开园|开业)$/.test(behind)) return true;
  const atEnd = behind === '';
  return atEnd && before.length > 2 && (holdsVerb.test(before) || measureEnding.test(before) || looksAhead);
}

/** 一, 两, 三十: a target only where something binds it, for 建设一个平台 is a way of speaking. */
function isCountedInWords(figure: Figure, before: string, verbInFront: boolean): boolean {
  if (/^(?:批|类|种|次|套|系列|部分|体)$/.test(figure.unit.text) && figure.comparator === undefined)
    return false;
  if (figure.comparator !== undefined || figure.level) return true;
  return verbInFront && /(?:每个?|各|所有)[^,;]{1,14}$/.test(before);
}
