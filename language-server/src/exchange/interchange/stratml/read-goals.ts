import { withNumber } from '../../../core/model/heading-numbers.ts';
import { isAnnexMark } from '../../../language/parser/annexes.ts';
import { headingMark } from '../../../language/parser/headings.ts';
import { keywordAt } from '../../../language/parser/keyword-at.ts';
import type { SectionContent, SectionDraft } from '../plan-draft.ts';
import { readIndicators } from './read-indicator.ts';
import { sectionContents } from './read-section.ts';
import { childrenNamed, textOf, type XmlTree } from './xml.ts';

interface Goal {
  readonly goal: XmlTree;
  readonly objectives: readonly XmlTree[];
}

/**
 * Goals and objectives as sections with the marks they have, where those are marks of the plan language; else numbered
 * 一、 and （一）. One without name and mark belongs to what stands in front of it.
 */
export function readGoals(elements: readonly XmlTree[]): {
  readonly opening: readonly SectionContent[];
  readonly sections: readonly SectionDraft[];
} {
  const goals = elements.map((goal) => ({ goal, objectives: childrenNamed(goal, 'Objective') }));
  const haveMarks = goals.every(hasOwnMarks);
  const opening: SectionContent[] = [];
  const sections: (SectionDraft & { contents: SectionContent[] })[] = [];
  const add = (element: XmlTree, mark: string) => {
    const contents = [
      ...sectionContents(element),
      ...readIndicators(childrenNamed(element, 'PerformanceIndicator')),
    ];
    if (isNamed(element)) sections.push({ mark, title: textOf(element, 'Name') ?? '', contents });
    else (sections.at(-1)?.contents ?? opening).push(...contents);
  };
  let goalNumber = 0;
  for (const { goal, objectives } of goals) {
    if (isNamed(goal)) goalNumber++;
    add(goal, haveMarks ? markOf(goal) : withNumber('一、', goalNumber));
    let objectiveNumber = 0;
    for (const objective of objectives) {
      if (isNamed(objective)) objectiveNumber++;
      add(objective, haveMarks ? markOf(objective) : withNumber('（一）', objectiveNumber));
    }
  }
  return { opening, sections };
}

/** Whether all that are named have marks of the language, those of the objectives deeper than the goal's. */
function hasOwnMarks({ goal, objectives }: Goal): boolean {
  const goalLevel = levelOf(markOf(goal));
  if (isNamed(goal) && goalLevel === undefined) return false;
  return objectives.filter(isNamed).every((objective) => {
    const level = levelOf(markOf(objective));
    return (
      level !== undefined &&
      (level === 'box' || goalLevel === undefined || goalLevel === 'box' || level > goalLevel)
    );
  });
}

function levelOf(mark: string): number | 'box' | undefined {
  const found = headingMark(mark, 0, mark.length);
  if (found) return found.end === mark.length ? found.level : undefined;
  if (mark !== '' && isAnnexMark(mark)) return 1;
  return mark !== '' && keywordAt(mark, 0, mark.length)?.keyword.name === '专栏' ? 'box' : undefined;
}

function markOf(element: XmlTree): string {
  return textOf(element, 'SequenceIndicator') ?? '';
}

function isNamed(element: XmlTree): boolean {
  return textOf(element, 'Name') !== undefined || markOf(element) !== '';
}
