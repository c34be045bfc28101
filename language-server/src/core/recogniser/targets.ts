import { simplified } from '../text/simplified.ts';
import type { FigureContext } from './figure-context.ts';
import type { Figure } from './figures.ts';
import { isPaid } from './paid.ts';
import { doingVerbs, longDoingVerbs, measureEnding } from './words.ts';

const standards = /^(?:的|之)?(?:标准|要求|比例|进度|目标|规模|水平|幅度|速度|区间)/;
const endsInVerb = new RegExp(`(?:${doingVerbs})(?:出|起|好|约|近|超|超过)?$`);
/** 吸纳农村[50万…]: whom it is for between the verb and the number. */
const verbNear = new RegExp(
  `(?:${longDoingVerbs})(?:农村|城镇|城乡|农户|群众|居民|全[省市县区]|当地|本地|周边)$`,
);
const holdsVerb = new RegExp(longDoingVerbs);
/** 推动[3家企业]上市: what is to come about. */
const urges = /(?:推动|争取|力争|确保|实现|指导|推荐)$/;
/** [100个左右城市]被命名为示范城市. */
const becomes = /^[^,;。的]{1,12}(?:被(?:命名|认定|评)|达到|建成|创建|通过|实现|开展)/;
/** [1.7万人]取得证书: what people are to get or to pass. */
const attains = /^(?:取得|获得|通过|掌握|持有|接受|参加)/;
const pilots = /^[^,;。]{0,12}(?:试点|试行|先行|开展|实施|推行|推广|启动)/;

/** Whether a figure is something to be reached; what only describes (经营面积在10000㎡以上的) is none. */
export function isTarget(figure: Figure, place: FigureContext): boolean {
  const { before, behind, clauseBefore, looksAhead } = place;
  const isShare = /^(?:share|points)$/.test(figure.unit.dimension);
  const verbInFront = endsInVerb.test(before) || verbNear.test(before);
  if (isPaid(figure, place) || isTerm(figure, before)) return false;
  if (
    /(?:^|[^,;])以[^,;]*$/.test(clauseBefore) &&
    /^[^,;]{0,12}(?:为|作为)/.test(behind) &&
    !figure.comparator
  )
    return false;
  if (isBaseline(figure, place)) return false;
  if (figure.chinese && !figure.inWords) return isCountedInWords(figure, before, verbInFront);
  if (figure.loose && !isBoundLoosely(figure, place, verbInFront)) return false;
  const bound = figure.comparator !== undefined || figure.bound;
  const attributive = /^的/.test(behind) && !standards.test(behind) && !isShare;
  if (attributive && figure.bound && /^(?:area|length|money|age)$/.test(figure.unit.dimension)) return false;
  if (/^[类种]$/.test(simplified(figure.unit.text)) && /(?:包括|分为|含)/.test(before)) return false;
  if (attributive) return figure.comparator !== undefined && before === '' ? false : verbInFront;
  if (figure.comparator !== undefined || figure.level) return true;
  if (figure.bound && (urges.test(before) || becomes.test(behind))) return true;
  if (figure.bound) return isShare || behind === '' || verbInFront || standards.test(behind);
  if (isShare)
    return bound || measureEnding.test(before) || behind.length > 3 || (behind === '' && before.length > 1);
  if (figure.unit.dimension === 'duration')
    return verbInFront && /^[^,;]{0,6}(?:服务|值守|在线|开放|响应|办结|接待)/.test(behind);
  if (figure.from < figure.number) return true;
  if (verbInFront) return true;
  if (figure.isRange && /按照?$/.test(before)) return true;
  if (/[在于对][^,;]{0,6}$/.test(before) && pilots.test(behind)) return true;
  if (/^[^,;。]{1,6}(?:试点|先行先试)/.test(behind) || attains.test(behind)) return true;
  if (urges.test(before) && behind.length > 2) return true;
  if (/(?:建成|完成|投用|投产|达标|开工|竣工|开园|开业|上市|获批)$/.test(behind)) return true;
  const atEnd = behind === '';
  return atEnd && before.length > 2 && (holdsVerb.test(before) || measureEnding.test(before) || looksAhead);
}

/** 由[45%]提高到60%: where a target sets out from. */
export function isBaseline({ comparator }: Figure, { before, hasNext }: FigureContext): boolean {
  return hasNext && !comparator && /(?:由|从(?![业事]))[^,;]{0,12}$/.test(before);
}

/** 贷款期限不超过3年: a condition of what is granted. */
function isTerm({ unit, comparator, level }: Figure, before: string): boolean {
  return unit.text.startsWith('年') && comparator !== undefined && !level && /期限$/.test(before);
}

/** 一, 两, 三十: a target only where something binds it, for 建设一个平台 is a way of speaking. */
function isCountedInWords(figure: Figure, before: string, verbInFront: boolean): boolean {
  if (
    /^(?:批|类|种|次|套|系列|部分|体)$/.test(simplified(figure.unit.text)) &&
    figure.comparator === undefined
  )
    return false;
  if (figure.comparator === '突破') return false;
  if (figure.comparator !== undefined || figure.level || /各$/.test(before)) return true;
  return verbInFront && /(?:每个?|各|所有)[^,;]{1,14}$/.test(before);
}

/** 达到40万盆, 系数不低于0.58, 吸纳50万劳动力, 接待人次7300万: without a unit that is known, something must call for it. */
function isBoundLoosely({ comparator, level, unit }: Figure, place: FigureContext, verb: boolean): boolean {
  const { before, behind, looksAhead } = place;
  if (comparator !== undefined || level || verb) return true;
  if (looksAhead && behind === '' && before.length > 1) return true;
  return behind === '' && unit.dimension === 'number' && /(?:次|数|数量|总量|规模|指数|系数)$/.test(before);
}
