import type { FoldedText } from '../model/value/fold.ts';
import { areComparable, type WrittenAmount } from './amount.ts';
import { numberOf } from './list-counts.ts';
import type { Part } from './parts-list.ts';
import type { Reckoning } from './reckoning.ts';
import { isAdditive, reckonWhole } from './whole-and-parts.ts';

const doing =
  '(?:建设|新建|新增|建成|改造|安排|投入|投资|筹集|完成|培训|培育|引进|实施|有|计|为|达|约|近|发放|服务|开展|举办)';
/** ，合计 */
const comesTo = new RegExp(
  `^[^,;:。()\\d]{0,6}(?:组成|构成)?[,、;:(](?:(?<count>[两三四五六七八九])[项类个者]|以上|上述|全[市县区省州])?(?:合计|总计|共计|总共|累计(?!达)|共)${doing}{0,2}(?<noun>[^,;:。()\\d]{0,6})$`,
  'u',
);
/** 、乙区 */
const nameBefore =
  /^(?:以[上内]|左右|余)?[^,;:。()\d、]{0,4}(?<mark>[,、;和及与]|以及)(?<name>[^,;:。、()\d]{1,14})$/u;
const firstName = /(?:^|[,;:。、(])(?<name>[^,;:。、()\d]{1,18})$/u;
/** So much for each, or what is reached, moved, compared. */
const isNoPart = /[每均各]|增长|提[高升]|下降|达到|累计|其中|目标|比|超过|[由从到至]|率|占/u;
const isOpen = /等$/u;

/** 甲区12个、乙区15个、丙县10个，合计37个: parts in front of what they come to. */
export function reckonPartsInFront(folded: FoldedText, amounts: readonly WrittenAmount[]): Reckoning[] {
  const { chars } = folded;
  if (!/合计|总计|共/u.test(chars)) return [];
  // 两项合计
  const figures = amounts.filter(({ to }) => !/^(?:合计|共计|总计|共)/u.test(chars.slice(to, to + 2)));
  return figures.flatMap((whole, at) => {
    const last = figures[at - 1];
    if (!last || !areComparable(last, whole) || whole.from - last.to > 24) return [];
    const there = chars.slice(last.to, whole.from);
    const { noun, count } = comesTo.exec(there)?.groups ?? {};
    if (noun === undefined || isNoPart.test(noun) || isOpen.test(there.split(/[,、;:(]/u)[0] ?? ''))
      return [];
    const all = partsUpTo(chars, figures, at - 1);
    const parts = count ? all.slice(-(numberOf(count) ?? 0)) : all;
    if (parts.length < 2 || !isAdditive(chars, whole) || isNoPart.test(there.replace(/累计/u, ''))) return [];
    return reckonWhole(folded, whole, parts, false, true);
  });
}

/** Side by side, up to the last of them. */
function partsUpTo(chars: string, amounts: readonly WrittenAmount[], last: number): Part[] {
  const parts: Part[] = [];
  for (let at = last; at >= 0 && last - at < 30; at--) {
    const amount = amounts[at] as WrittenAmount;
    const before = amounts[at - 1];
    if (parts[0] && !areComparable(parts[0].amount, amount)) break;
    const from = Math.max(before?.to ?? 0, amount.from - 24);
    const there = chars.slice(from, amount.from);
    const isNext = before !== undefined && areComparable(before, amount) && nameBefore.exec(there);
    const name =
      (isNext || firstName.exec(there) || undefined)?.groups?.name ?? (from === 0 ? there : undefined);
    if (name === undefined || name === '' || isNoPart.test(name.replace(/^.*由/u, ''))) return [];
    parts.unshift({ name, amount });
    if (!isNext) break;
  }
  return parts;
}
