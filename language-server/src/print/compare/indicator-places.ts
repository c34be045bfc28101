import type { Indicator, Section } from '../../core/model/plan.ts';
import { sectionLabel } from '../../core/model/section-label.ts';
import { type Change, change } from './change.ts';
import type { Pair } from './matching.ts';
import { movedAmong } from './order.ts';
import { inBoth, type SectionPair } from './sections.ts';

/** Indicators that stand under another heading now, or before another of their category. */
export function movedIndicators(
  pairs: readonly Pair<Indicator>[],
  sections: readonly SectionPair[],
): ReadonlySet<Indicator> {
  const partners = new Map<Section, Section>(inBoth(sections).map(([before, after]) => [before, after]));
  const moved = new Set<Indicator>();
  const stayed = new Map<string, [Indicator, Indicator][]>();
  for (const { before, after } of pairs) {
    if (!before || !after) continue;
    const section = partners.get(before.section);
    // with its section gone or new, it is told with that
    if (section && section !== after.section && [...partners.values()].includes(after.section))
      moved.add(after);
    else if (before.category?.value === after.category?.value) {
      const place = `${after.section.span.start} ${after.category?.value ?? ''}`;
      stayed.set(place, [...(stayed.get(place) ?? []), [before, after]]);
    }
  }
  for (const those of stayed.values()) {
    const order = movedAmong(those.map(([before]) => before.nameSpan.start));
    for (const index of order) moved.add((those[index] as [Indicator, Indicator])[1]);
  }
  return moved;
}

export function placeChange(before: Indicator, after: Indicator): Change {
  return change(
    {
      thing: after.fullName,
      aspect: itsPlace,
      source: after.nameSpan,
      olderSource: before.nameSpan,
    },
    placeOf(before),
    placeOf(after),
    'moved',
  );
}

/** Where it stands among the others. */
function placeOf({ section, nameSpan }: Indicator): string {
  const before = section.indicators.filter((each) => each.nameSpan.start <= nameSpan.start).length;
  return `${sectionLabel(section)}（${before}）`;
}

const itsPlace = { zh: '位置', en: 'place' };
