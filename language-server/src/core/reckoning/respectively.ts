import { type FoldedText, spanOf } from '../model/value/fold.ts';
import { areComparable, placeOf, type WrittenAmount } from './amount.ts';
import type { Reckoning } from './reckoning.ts';

const respectively = /分别(?:为|是|达到?|有|占)(?:约|近|超过?)?/gu;
const clauseBefore = /[^,;:。!?()\d]*$/u;
const open = /等|其[他余]|各[^个项]|每/u;

/** 甲、乙、丙分别为1个、2个: as many numbers as there are names. */
export function reckonRespectively(folded: FoldedText, amounts: readonly WrittenAmount[]): Reckoning[] {
  const { chars } = folded;
  if (!chars.includes('分别')) return [];
  return [...chars.matchAll(respectively)].flatMap(({ index, 0: word }) => {
    const names = clauseBefore.exec(chars.slice(Math.max(0, index - 80), index))?.[0] ?? '';
    const least = names.split('、').length;
    const most = least + [...names.matchAll(/[和与及]/gu)].length;
    const values = valuesFrom(chars, amounts, index + word.length);
    const [first, last] = [values[0], values.at(-1)];
    if (least < 2 || names.length > 78 || open.test(names) || !first || !last || values.length < 2) return [];
    // two measures of three places are six numbers
    const isProduct = values.length > most && values.length % least === 0;
    const fits = ({ length }: readonly WrittenAmount[]) => length >= least && length <= most;
    // 原煤、原油、天然气分别为1亿吨、2亿吨、3亿立方米 are of one list whatever their units
    const agrees = isProduct || fits(values) || fits(valuesFrom(chars, amounts, index + word.length, true));
    const named = least === most ? `${least}` : `${least}—${most}`;
    return [
      {
        kind: 'count' as const,
        span: spanOf(folded, first.from, last.to),
        from: values.map((each) => placeOf(folded, each)),
        result: { zh: `${named}个数`, en: `${named} numbers` },
        agrees,
        message: {
          zh: `“分别”前面列出${named}项，后面是${values.length}个数${agrees ? '' : '：请核对有无遗漏'}`,
          en: `${named} are named in front of 分别, ${values.length} numbers follow${agrees ? '' : '; check whether one is missing'}`,
        },
        ...(!agrees && { isDoubtful: true as const }),
      },
    ];
  });
}

/** The numbers side by side from a place on, all of one kind. */
function valuesFrom(
  chars: string,
  amounts: readonly WrittenAmount[],
  from: number,
  ofAnyKind = false,
): WrittenAmount[] {
  const values: WrittenAmount[] = [];
  const first = amounts.findIndex((each) => each.from >= from);
  for (const amount of first < 0 ? [] : amounts.slice(first, first + 20)) {
    const there = chars.slice(values.at(-1)?.to ?? from, Math.min(amount.from, from + 400));
    const isNext = values.length === 0 ? there === '' : /^(?:以[上下内]|左右)?[、和与及]$/u.test(there);
    if (!isNext || (values[0] && !ofAnyKind && !areComparable(values[0], amount))) break;
    values.push(amount);
  }
  return values;
}
