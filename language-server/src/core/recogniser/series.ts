import type { Figure } from './figure.ts';
import type { NumeralClass } from './numeral.ts';

const joins = /^(?:\(不?含\))?(?:美元|元)?[、和及与]$|^[-—~至到]{1,2}$/;
const ofRules = /^(?:subsidy|condition)$/;

/**
 * 分别奖励2万元、3万元、5万元; 出口额300万元、500万元以上的: what is said of one amount of a series is said of each. `seen` is
 * the text of the clause's paragraph.
 */
export function asOneSeries<Ruled extends Figure & { readonly rule: { readonly class: NumeralClass } }>(
  seen: string,
  figures: Ruled[],
): Ruled[] {
  if (figures.length < 2 || !figures.some(({ rule }) => ofRules.test(rule.class))) return figures;
  const ruled = [...figures];
  const spread = (from: number, to: number): void => {
    const [known, other] = [ruled[from], ruled[to]];
    if (!known || other?.rule.class !== 'target' || !ofRules.test(known.rule.class)) return;
    const [first, second] = from < to ? [known, other] : [other, known];
    const isOneKind = known.unit.dimension === other.unit.dimension || other.loose;
    if (isOneKind && joins.test(seen.slice(first.to, second.from)))
      ruled[to] = { ...other, rule: known.rule };
  };
  for (let at = ruled.length - 1; at > 0; at--) spread(at, at - 1);
  for (let at = 0; at < ruled.length - 1; at++) spread(at, at + 1);
  return ruled;
}
