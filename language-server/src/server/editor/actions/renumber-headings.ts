import type { TextEdit } from '../../../checks/check.ts';
import { numberEdit } from '../../../checks/fixes/renumber.ts';
import {
  isInText,
  isRunningOn,
  type NumberedSection,
  numberedRuns,
  type Run,
} from '../../../checks/support/numbering.ts';
import type { Plan } from '../../../core/model/plan.ts';
import { type Localized, plural } from '../../../core/text/localized.ts';
import { actionKinds, type Refactoring, touches } from './action.ts';

/** The heading at the cursor and its neighbours, numbered one after the other from the first one's number. */
export const renumberNeighbours: Refactoring = {
  kind: actionKinds.rewrite,
  offer(plan, at) {
    return numberedRuns(plan).flatMap((runs) =>
      runs.flatMap((run) => {
        if (!run.sections.some(({ headingSpan }) => touches(at, headingSpan))) return [];
        const first = isRunningOn(runs) && run.before > 0 ? run.before + 1 : 1;
        const edits = changes(plan, numbered(plan, run.sections, first));
        return edits.length > 0 ? [{ title: titles.neighbours(run.sections.length), edits }] : [];
      }),
    );
  },
};

/** All headings of the plan, each kind as the plan does: through the document, or anew in each chapter. */
export const renumberAll: Refactoring = {
  kind: actionKinds.organize,
  offer(plan) {
    const edits = numberedRuns(plan).flatMap((runs) => changes(plan, renumberRuns(plan, runs)));
    return edits.length > 0 ? [{ title: titles.all(edits.length), edits }] : [];
  },
};

type NewNumber = readonly [section: NumberedSection, number: number];

function renumberRuns(plan: Plan, runs: readonly Run[]): NewNumber[] {
  const goesOn = isRunningOn(runs);
  let last = 0;
  return runs.flatMap(({ sections }) => {
    const lists = listsOf(sections);
    const numbers = lists.flatMap((list, at) => numbered(plan, list, goesOn && at === 0 ? last + 1 : 1));
    last = numbers.at(-1)?.[1] ?? last;
    return numbers;
  });
}

/** 1, 2, 3, 1, 2 under one heading are two lists, if nothing in them is out of order; else one. */
function listsOf(sections: readonly NumberedSection[]): (readonly NumberedSection[])[] {
  const lists: NumberedSection[][] = [];
  for (const section of sections) {
    if (section.number === 1 || lists.length === 0) lists.push([section]);
    else lists.at(-1)?.push(section);
  }
  const [, ...later] = lists;
  const inOrder = lists.every((list) =>
    list.every(({ number }, at) => at === 0 || number === at + (list[0] as NumberedSection).number),
  );
  return inOrder && later.every((list) => list.length > 1) ? lists : [sections];
}

/** A number that a line of text begins with (`3.5G网络`) is passed over, as it is written. */
function numbered(plan: Plan, sections: readonly NumberedSection[], first: number): NewNumber[] {
  let next = first;
  return sections.map((section, at) => {
    const before = sections[at - 1];
    const isPassedOver = before && section.number > next && /[0-9]/u.test(section.mark);
    if (isPassedOver && isInText(plan, next, before, section)) next = section.number;
    return [section, next++] as const;
  });
}

function changes(plan: Plan, numbers: readonly NewNumber[]): TextEdit[] {
  return numbers
    .map(([section, number]) => numberEdit(plan, section, number))
    .filter(({ span, newText }) => plan.source.text.slice(span.start, span.end) !== newText);
}

const titles = {
  neighbours: (count: number): Localized => ({
    zh: `这一级的${count}个标题依次编号`,
    en: `Number the ${count} headings here one after the other`,
  }),
  all: (count: number): Localized => ({
    zh: `全文标题重新编号（${count}处）`,
    en: `Renumber all headings (${plural(count, 'place')})`,
  }),
};
