import { type FoldedText, spanOf } from '../model/value/fold.ts';
import type { Correction, Reckoning } from './reckoning.ts';

/** 5%个百分点 */
const percentOfPoints = /\d(?<written>%个?百分点)/gu;
/** 覆盖率提高到95个百分点: points are a distance, and this is where it arrives. */
const levelInPoints =
  /(?:率|占比|比重|比例)(?:[^,;:。\d提增升降缩减扩差高低多少]{0,8}(?:到|至|达|达到|为)|[^,;:。\d]{0,8}(?:提[高升]|上升|下降|增加|降低)[到至为]|[^,;:。\d提增升降缩减扩差]{0,6}(?:不低于|不高于|不少于|不超过|低于|超过|保持在|稳定在|控制在|[≥≤<>]))(?<number>\d{1,3}(?:\.\d{1,4})?)(?<written>个?百分点)/gu;
/** 减少1倍, 降低了近两倍; not 降低到原来的0.5倍, 减少2倍的工作量 */
const reducedByMultiple =
  /(?:减少|降低|下降|缩小|缩短|压减|压缩|减轻|减小|削减|减幅|降幅)(?:幅度)?了?(?:为|达到?)?(?:约|近|超过|至少|不少于|不低于|将近)?(?<written>(?:\d{1,4}(?:\.\d{1,4})?|[一二两三四五六七八九十]{1,3})倍)(?![的率数])/gu;

/** What can't be meant as it is written: per cent of points, a level in points, a fall by a multiple. */
export function reckonForms(folded: FoldedText): Reckoning[] {
  return [
    ...found(folded, percentOfPoints, (written) => ({
      kind: 'points' as const,
      right: { newText: '', unit: '个百分点' } as const,
      zh: `“${written}”把百分数和百分点连写：两个百分数的差写“个百分点”，请去掉“%”`,
      en: `“${written}” writes per cent and points together; a difference of two percentages is in points, so take “%” out`,
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
  readonly zh: string;
  readonly en: string;
}

function found(folded: FoldedText, pattern: RegExp, say: (written: string) => FormFault): Reckoning[] {
  return [...folded.chars.matchAll(pattern)].map(({ index, 0: whole, groups }) => {
    const to = index + whole.length;
    const from = to - (groups?.written ?? '').length;
    const { kind, right, zh, en } = say(folded.original.slice(from, to));
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
    };
  });
}
