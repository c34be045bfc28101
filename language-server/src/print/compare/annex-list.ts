import { normaliseName } from '../../core/model/names.ts';
import type { ListedAnnex, Plan } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import { attachmentList } from '../official/attachment-list.ts';
import { type Change, change } from './change.ts';
import { pairsOf } from './matching.ts';

/** Annexes that are listed and stand elsewhere, as those of a plan's own are told by their headings. */
export function listedAnnexChanges(before: Plan, after: Plan): Change[] {
  const pairs = pairsOf(before.listedAnnexes, after.listedAnnexes, [({ title }) => title]);
  return pairs.flatMap(({ before: old, after: current }) => {
    if (old?.title === current?.title) return [];
    const isOwn = [...before.annexes, ...after.annexes].some(({ title }) =>
      [old, current].some((each) => each && normaliseName(each.title) === normaliseName(title)),
    );
    if (isOwn) return [];
    const about = {
      thing: '',
      ...(current && { source: current.span }),
      ...(old && { olderSource: old.span }),
    };
    return [change(about, titleOf(old), titleOf(current), 'renamed')];
  });
}

function titleOf(annex: ListedAnnex | undefined): string {
  return annex?.title ?? '';
}

/** The lines of a plan's list of annexes, which is no prose. */
export function annexLines(plan: Plan): ReadonlySet<Sourced<string>> {
  return attachmentList(plan, [], 'zh').texts;
}
