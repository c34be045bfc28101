import { type FoldedText, spanOf } from '../model/value/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { isUpsideDown, placeOf, textOf, type WrittenAmount } from './amount.ts';
import type { Reckoning } from './reckoning.ts';

/** 由40%—30% may be a way that goes down. */
const goesDown = /[由从降减缩][^,;。\d]{0,6}$/u;
const halves = /^(?<first>[\d.,]+)(?<unit>[^\d]*?)(?<dash>[—–―~～－-]{1,2})(?<second>[\d.,]+)(?<rest>.*)$/u;
const dateHalves = /^(?<first>\d{4}年.+?)(?<dash>[至到]|[—–―~～－-]{1,2})(?<second>\d{4}年.+)$/u;
/** 3至2名, 8%至6% */
const inWords =
  /(?<![\d.第—~-])(?<first>\d{1,7}(?:\.\d{1,3})?)(?<unit>%|亿元|万元|公里|平方米|[名人个家次项张处所座元米天户])?[至到](?<second>\d{1,7}(?:\.\d{1,3})?)(?<rest>%|亿元|万元|公里|平方米|[名人个家次项张处所座元米天户])/gu;
const yearRange =
  /(?<![\d.-])(?<first>(?:19|20|21)\d\d)年?(?:底|末)?(?:[—~-]{1,2}|[至到])(?<second>(?:19|20|21)\d\d)(?=年|[)\]])/gu;
const dateRange =
  /(?<year>(?:19|20|21)\d\d年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?(?:[—~-]{1,2}|[至到])(?<yearTo>(?:19|20|21)\d\d年)?(?<monthTo>\d{1,2})月(?:(?<dayTo>\d{1,2})日)?/gu;

/** Ranges that end before they begin: 40%—30%, 5~3个, 2025—2023年, 2025年6月至3月. */
export function reckonRanges(folded: FoldedText, amounts: readonly WrittenAmount[]): Reckoning[] {
  const { chars } = folded;
  return [
    ...amounts
      .filter((amount) => isUpsideDown(amount) && isRange(chars, amount))
      .map((each) => ofAmounts(folded, each)),
    ...matchesOf(inWords, chars)
      .filter(
        ({ groups, index }) =>
          Number(groups?.first) > Number(groups?.second) &&
          (groups?.unit ?? groups?.rest) === groups?.rest &&
          !/[由从自降减缩回落压](?![^,;]*[,;])[^,;。]{0,12}$/u.test(
            chars.slice(Math.max(0, index - 14), index),
          ),
      )
      .map(({ index, 0: whole }) => upsideDown(folded, index, index + whole.length)),
    ...matchesOf(yearRange, chars)
      .filter(
        ({ groups, index }) =>
          Number(groups?.first) > Number(groups?.second) && !/[由从比较]$/u.test(chars.slice(0, index)),
      )
      .map(({ index, 0: whole }) =>
        upsideDown(
          folded,
          index,
          index + whole.length,
          swapped(folded.original.slice(index, index + whole.length)),
        ),
      ),
    ...matchesOf(dateRange, chars)
      .filter(({ groups }) => endsBeforeItBegins(groups ?? {}))
      .map(({ index, 0: whole }) =>
        upsideDown(
          folded,
          index,
          index + whole.length,
          swappedDates(folded.original.slice(index, index + whole.length)),
        ),
      ),
  ];
}

function isRange(chars: string, { from, to, unit }: WrittenAmount): boolean {
  const isScaled = unit.factor.gt(1);
  if (unit.text === '' && !isScaled) return false;
  if (!isScaled && (unit.dimension.startsWith('other:') || unit.dimension === 'number')) return false;
  // 100—90分 is how marks are graded
  if (unit.dimension === 'score') return false;
  // a season runs on into the next year
  if (unit.dimension === 'months' && !/^个?月$|^年$/u.test(unit.text)) return false;
  if (/[-—~]/u.test(chars[from - 1] ?? '') || /[-—~]/u.test(chars[to] ?? '')) return false;
  return !goesDown.test(chars.slice(Math.max(0, from - 8), from));
}

function ofAmounts(folded: FoldedText, amount: WrittenAmount): Reckoning {
  return upsideDown(folded, amount.from, amount.to, swapped(textOf(folded, amount)));
}

/** 40%—30% the right way round. */
function swapped(range: string): string | undefined {
  const { first, unit, dash, second, rest } = halves.exec(range)?.groups ?? {};
  return first && second ? `${second}${unit}${dash}${first}${rest}` : undefined;
}

/** 2022年9月至2022年3月 likewise, where each has its year. */
function swappedDates(range: string): string | undefined {
  const { first, dash, second } = dateHalves.exec(range)?.groups ?? {};
  return first && second ? `${second}${dash}${first}` : undefined;
}

function upsideDown(folded: FoldedText, from: number, to: number, right?: string): Reckoning {
  const span = right === undefined ? spanOf(folded, from, to) : placeOf(folded, { from, to });
  const written = folded.original.slice(from, to);
  return {
    kind: 'range',
    span,
    from: [],
    result: { zh: right ?? '', en: right ?? '' },
    agrees: false,
    message: {
      zh: `“${written}”前大后小，范围应当由小到大：请核对是写反了，还是有一个数写错了`,
      en: `“${written}” ends before it begins; check whether it is the wrong way round or one number is wrong`,
    },
    ...(right !== undefined && { right: { span, newText: right } }),
  };
}

function endsBeforeItBegins(groups: Readonly<Record<string, string | undefined>>): boolean {
  const number = (text: string | undefined) => (text ? Number.parseInt(text, 10) : undefined);
  const { year, month, day, yearTo, monthTo, dayTo } = groups;
  const [from, to] = [number(year), number(yearTo)];
  // 11月至3月 runs on into the next year
  if (from !== undefined && to !== undefined && from !== to) return from > to;
  const [a, b] = [number(month) ?? 0, number(monthTo) ?? 0];
  if (a === b) return (number(day) ?? 0) > (number(dayTo) ?? 99) && dayTo !== undefined;
  return from !== undefined && to !== undefined && a > b;
}
