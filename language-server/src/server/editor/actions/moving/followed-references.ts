import type { TextEdit } from '../../../../checks/check.ts';
import { withNumber } from '../../../../core/model/heading-numbers.ts';
import type { Plan } from '../../../../core/model/plan.ts';
import type { Span } from '../../../../core/model/source.ts';
import { type Reference, referencesOf } from '../../../../core/references/references.ts';
import type { ChangedNumber } from './new-numbers.ts';
import { numberedTargets } from './targets.ts';

/** The references to what has another number now: 见第二章, 专栏2, 附件1、2, 表3所示. */
export function followedReferences(plan: Plan, changed: readonly ChangedNumber[]): TextEdit[] {
  if (changed.length === 0) return [];
  const numbers = new Map(changed.map(({ of, number }) => [of, number]));
  return referencesOf(plan).flatMap((reference) => {
    const target = meant(plan, reference);
    // 专栏1 中心: a heading that reads as if it went on with a sentence
    if (target && target.start <= reference.span.start && reference.span.end <= target.end) return [];
    const number = target && numbers.get(target);
    if (number === undefined || reference.number === undefined) return [];
    return [{ span: reference.span, newText: withNumber(reference.text, number) }];
  });
}

/** What a reference means: 第二节 of several that of its own chapter; nothing where that can't be told. */
function meant(plan: Plan, { kind, number, span, isOfOther }: Reference): Span | undefined {
  if (isOfOther) return undefined;
  const found = numberedTargets(plan).flatMap((each) =>
    each.kind === kind && each.number === number ? [each.target.span] : [],
  );
  if (found.length < 2) return found[0];
  const beside = found.filter((target) => {
    const parent = plan.sections.find(({ headingSpan }) => headingSpan === target)?.parent?.span;
    return parent && parent.start <= span.start && span.end <= parent.end;
  });
  return beside.length === 1 ? beside[0] : undefined;
}
