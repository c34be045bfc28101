import type { Range } from '../../../core/model/source.ts';
import type { PlanDraft } from '../plan-draft.ts';
import { departmentDraft, headerDraft } from './draft-header.ts';
import { sectionContents, sectionDraft, withoutSlashes } from './draft-section.ts';
import { isBehind } from './places.ts';
import type { PlanShape, SectionShape } from './shape.ts';

/**
 * The draft of a plan in the shape of `planwright model`. What the language can't place (the `problems`) is not in it, and
 * a comment inside the header, the roster or an indicator comes to stand in front of it.
 */
export function draftOf({ header, departments, sections, indicators, comments }: PlanShape): PlanDraft {
  const [root, ...below] = sections as readonly [SectionShape, ...SectionShape[]];
  const lastAbove = lastOf([...rangesIn(header), ...rangesIn(departments)]);
  const above = comments.filter(({ range }) => lastAbove && isBehind(lastAbove, range));
  const inSection = (index: number) =>
    comments.filter(
      (comment) =>
        !above.includes(comment) &&
        index === below.findLastIndex(({ range }) => isBehind(comment.range, range)),
    );
  return {
    header: headerDraft(header),
    roster: departments.map(departmentDraft),
    comments: above.map(withoutSlashes),
    opening: sectionContents(root, root.texts, indicators, inSection(-1)),
    sections: below.map((section, index) => sectionDraft(section, indicators, inSection(index))),
  };
}

/** All ranges at any depth. */
function rangesIn(value: unknown): Range[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'range' ? [each as Range] : rangesIn(each)));
}

function lastOf(ranges: readonly Range[]): Range | undefined {
  return ranges.reduce<Range | undefined>(
    (last, range) => (last && isBehind(last, range) ? last : range),
    undefined,
  );
}
