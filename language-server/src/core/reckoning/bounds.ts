import { baseAmount } from '../model/value/compare.ts';
import type { FoldedText } from '../model/value/fold.ts';
import { areComparable, isUpsideDown, placeOf, textOf, type WrittenAmount } from './amount.ts';
import type { Reckoning } from './reckoning.ts';

const softly = '(?:[且并但也又还应须要可能同时最终力争确保努力])*';
const binding =
  '(?:不得?[低高少多大小]于|不得?超过|[低高少多大小]于|至[少多]|最[少多低高]|超过|控制在|保持在|稳定在|达到?|[到至在]|≥|≤|>|<)?';
const bare = '^(?:以[上下内]|之[上下内])?';
/** ，不超过: of what was bound in front of it. */
const boundAgain = new RegExp(`${bare}[,、和]?${softly}${binding}${binding}$`, 'u');
/** ，各县均不超过 */
const boundOfEach = new RegExp(
  `${bare}[,、;]?(?:其中)?(?:各|每个?|所有)[\\p{Script=Han}()、]{1,8}?(?:均|都|全部|一律)?${softly}${binding}$`,
  'u',
);
/** What is as much on the whole as it is in each on the average: a share, a mark. */
const ofAverage = /^(?:share|score)$/u;

/** Two bounds that nothing keeps: 不低于80%且不高于70%; 全市60%以上，各县均不超过55%. */
export function reckonBounds(folded: FoldedText, amounts: readonly WrittenAmount[]): Reckoning[] {
  const { chars } = folded;
  const binding = amounts.filter(
    (each) => isRange(each) || each.bound === 'floor' || each.bound === 'ceiling',
  );
  if (binding.length < 2) return [];
  return amounts.flatMap((first, at) => {
    const second = amounts[at + 1];
    if (!second || second.from - first.to > 24 || !exclude(first, second)) return [];
    const there = chars.slice(first.to, second.from);
    const isOfEach = ofAverage.test(first.unit.dimension) && boundOfEach.test(there);
    if (!isOfEach && (!boundAgain.test(there) || isChange(chars, first))) return [];
    const [one, other] = [textOf(folded, first), textOf(folded, second)];
    return [
      {
        kind: 'bounds' as const,
        span: placeOf(folded, second),
        from: [placeOf(folded, first)],
        result: { zh: '', en: '' },
        agrees: false,
        message: {
          zh: `${bound(first)}${one}与${isOfEach ? '各自' : ''}${bound(second)}${other}互相矛盾，不能同时满足：请核对后改正一处`,
          en: `${isRange(first) ? '' : first.bound === 'floor' ? 'At least ' : 'At most '}${one} and ${second.bound === 'floor' ? 'at least' : 'at most'} ${other}${isOfEach ? ' in each of them' : ''} exclude each other; check, and correct one of the two`,
        },
      },
    ];
  });
}

function bound({ bound }: WrittenAmount): string {
  if (bound === undefined) return '范围';
  return bound === 'floor' ? '下限' : '上限';
}

/** 由60%以上降到50%以内, 从5天以内 */
function isChange(chars: string, { from }: WrittenAmount): boolean {
  return /[由从原比较](?![^,;]*[,;])[^,;]{0,12}$/u.test(chars.slice(Math.max(0, from - 14), from));
}

/** A floor above a ceiling. */
function exclude(a: WrittenAmount, b: WrittenAmount): boolean {
  if (!areComparable(a, b) || isUpsideDown(a) || isUpsideDown(b)) return false;
  const floor = [a, b].find((each) => each.bound === 'floor');
  const ceiling = [a, b].find((each) => each.bound === 'ceiling');
  // 2000—3000户，最多不超过2500户
  if (!a.bound && isRange(a) && ceiling) return isAbove(a, ceiling);
  if (!a.bound && isRange(a) && floor) return isAbove(floor, { ...a, high: a.low });
  if (!floor || !ceiling) return false;
  return baseAmount(floor.low, floor.unit).gt(baseAmount(ceiling.high, ceiling.unit));
}

function isRange({ low, high }: WrittenAmount): boolean {
  return low.lt(high);
}

function isAbove(a: WrittenAmount, b: WrittenAmount): boolean {
  return baseAmount(a.high, a.unit).gt(baseAmount(b.high, b.unit));
}
