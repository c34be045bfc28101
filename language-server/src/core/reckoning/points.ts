import { type FoldedText, spanOf } from '../model/value/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { simplified } from '../text/simplified.ts';
import type { Correction, Reckoning } from './reckoning.ts';

/** 5%个百分点, 5个百分点%, 5个百分比 */
const percentOfPoints = /\d(?<written>%个?百?分?点|个?百分点%|个百分比)/gu;
/** 占比从60%提高5%, 较2020年的93%提高2%: two percentages differ by points; where it arrives is reckoned by itself. */
const pointsAsPercent =
  /(?:[由从]|在|[比较])[^,;:。%]{0,14}(?<!\d)\d{1,3}(?:\.\d{1,3})?%\)?(?:的基础上)?,?(?:再|又|将)?(?:提[高升]|上升|增[加长]|下降|降低|减少)了?(?:约|近)?\d{1,2}(?:\.\d{1,3})?(?<written>%)(?!个?百分点|[^,;:。()\d]{0,6}[到至]|,[^,;:。()]{0,8}(?:达|[到至为]|不[低少高]于|控制在|稳定在))/gu;
/** 合格率比上年提高3%，达到98%: a rise of a share by so many points, most likely. */
const riseOfShare =
  /(?<!生产|周转|效)(?:率|占比|比重)[^,;:。]{0,16}(?:提[高升]|上升|下降|降低)了?(?:约|近)?\d{1,2}(?:\.\d{1,3})?(?<written>%)(?=[,、]?(?:达到?|[到至为])\d{1,3}(?:\.\d{1,3})?%)/gu;
/** 生产总值增长6个百分点: an amount grows by per cent; its growth may be faster by points. */
const growthInPoints =
  /(?:总值|增加值|产值|产量|收入|总额|投资额?|支出|营收|利润|[人户家个床座]数|数量|总量|面积|里程|规模|床位|用户|企业)(?:年均|比(?:19|20|21)\d\d年(?:底|末)?|同比|累计|将|预计)?(?:增[长加]|减少|扩大)(?:约|近|超过)?\d{1,3}(?:\.\d{1,3})?(?<written>个百分点)/gu;
/** 覆盖率提高到95个百分点: points are a distance, and this is where it arrives. */
const levelInPoints =
  /(?:率|占比|比重|比例)(?:[^,;:。\d提增升降缩减扩差高低多少]{0,8}(?:到|至|达|达到|为)|[^,;:。\d]{0,8}(?:提[高升]|上升|下降|增加|降低)[到至为]|[^,;:。\d提增升降缩减扩差]{0,6}(?:不低于|不高于|不少于|不超过|低于|超过|保持在|稳定在|控制在|[≥≤<>]))(?<number>\d{1,3}(?:\.\d{1,4})?)(?<written>个?百分点)/gu;
/** 减少1倍, 降低了近两倍; not 降低到原来的0.5倍, 减少2倍的工作量 */
const reducedByMultiple =
  /(?:减少|降低|下降|缩小|缩短|压减|压缩|减轻|减小|削减|减幅|降幅)(?:幅度)?了?(?:为|达到?)?(?:约|近|超过|至少|不少于|不低于|将近)?(?<written>(?:\d{1,4}(?:\.\d{1,4})?|[一二两三四五六七八九十]{1,3})倍)(?![的率数])/gu;

/** Each of the patterns needs one of these, which few values have. */
const beside = /[点比率倍由从在较]/u;

/** Whether a text may say what `reckonForms` looks for. */
export function mayBeOff(text: string): boolean {
  return beside.test(simplified(text));
}

/** What can't be meant as it is written: per cent of points, a level in points, a fall by a multiple. */
export function reckonForms(folded: FoldedText): Reckoning[] {
  if (!/[%倍]|百分/u.test(folded.chars) || !mayBeOff(folded.chars)) return [];
  return [
    ...found(folded, percentOfPoints, (written) => ({
      kind: 'points' as const,
      right: { newText: '', unit: '个百分点' } as const,
      zh: `“${written}”不是计量的写法：两个百分数的差写“个百分点”，不连写“%”`,
      en: `“${written}” is no unit; a difference of two percentages is in points (个百分点), with no % beside it`,
    })),
    ...found(folded, pointsAsPercent, (written) => ({
      kind: 'points' as const,
      right: { newText: '', unit: '个百分点' } as const,
      zh: `两个百分数的差写“个百分点”，这里写“${written}”：请核对`,
      en: `The difference of two percentages is in points, here ${written} is written; check`,
    })),
    ...found(folded, riseOfShare, (written) => ({
      kind: 'points' as const,
      right: { newText: '', unit: '个百分点' } as const,
      isDoubtful: true as const,
      zh: `比率的升降写“个百分点”，这里写“${written}”：请核对`,
      en: `A share rises by points, here ${written} is written; check`,
    })),
    ...found(folded, growthInPoints, (written) => ({
      kind: 'points' as const,
      right: { newText: '%' },
      zh: `数量的增减写“%”，比率的增减才写“${written}”：请核对`,
      en: `An amount grows by per cent, only a rate by points (${written}); check`,
    })),
    ...found(folded, levelInPoints, (written) => ({
      kind: 'points' as const,
      right: { newText: '%' },
      zh: `达到的水平写“%”，升降的幅度才写“${written}”：请改正单位`,
      en: `What is reached is in %, only a change in points (${written}); mend the unit`,
    })),
    ...found(folded, reducedByMultiple, (written) => ({
      kind: 'multiple' as const,
      zh: `减少最多是全部，不会是“${written}”：请写成减少百分之几，或减少到原来的几分之几`,
      en: `Nothing falls by more than all of it, so not by ${written}; write by how many per cent, or to what part of it`,
    })),
  ];
}

interface FormFault {
  readonly kind: 'points' | 'multiple';
  readonly right?: Omit<Correction, 'span'>;
  readonly isDoubtful?: true;
  readonly zh: string;
  readonly en: string;
}

function found(folded: FoldedText, pattern: RegExp, say: (written: string) => FormFault): Reckoning[] {
  return matchesOf(pattern, folded.chars).map(({ index, 0: whole, groups }) => {
    const to = index + whole.length;
    const from = to - (groups?.written ?? '').length;
    const { kind, right, isDoubtful, zh, en } = say(folded.original.slice(from, to));
    const span = spanOf(folded, from, to);
    const result = { zh: '', en: '' };
    return {
      kind,
      span,
      from: [],
      result,
      agrees: false,
      message: { zh, en },
      ...(right && { right: { span, ...right } }),
      ...(isDoubtful && { isDoubtful }),
    };
  });
}
