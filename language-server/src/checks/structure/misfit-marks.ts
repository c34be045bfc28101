import { withNumber } from '../../core/model/heading-numbers.ts';
import type { Plan, Section } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Report } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { isInText, markSpan, misfitMark, placeBefore, type Run } from '../support/numbering.ts';

/** 6. 7） 8.: a number that is missing in a run, and stands where it belongs with the mark of another level. */
export function* misfitMarks({ source: { text } }: Plan, run: Run): Iterable<Report> {
  const { sections } = run;
  for (const [index, section] of sections.entries()) {
    const before = sections[index - 1];
    const missing = section.number - 1;
    // an only heading 2 may itself be the one with another mark
    if (missing < 1 || !isFirstMissing(run, before, missing) || sections.length < 2) continue;
    const span = misfitMark(text, missing, before ?? placeBefore(run), section);
    // （ at the end of a copied line is half of the mark
    if (!span || /[（(]\s*$/u.test(text.slice(Math.max(0, span.start - 3), span.start))) continue;
    const right = withNumber(section.mark, missing);
    yield {
      span,
      message: message(text.slice(span.start, span.end), right),
      related: [{ span: markSpan(section), message: next(section.mark) }],
      fixes: [{ title: changeTo(right), edits: [{ span, newText: right }] }],
    };
  }
}

/** Whether the number in front of a run's first is there, and only its mark is odd. */
export function isBehindMisfit(plan: Plan, run: Run): boolean {
  const [section] = run.sections;
  return (
    section?.kind === 'section' &&
    section.number > 1 &&
    isInText(plan, section.number - 1, placeBefore(run), section)
  );
}

/** The number in front is the last that is there: of this run, or of the one before where the count runs on. */
function isFirstMissing({ before: last }: Run, before: Section | undefined, missing: number): boolean {
  return missing === (before?.number ?? 0) + 1 || (!before && missing === last + 1);
}

function message(written: string, right: string): Localized {
  return {
    zh: `同一级的序号写法不同：“${written}”应写作“${right}”`,
    en: `Headings of one level have one form of mark; write “${right}” for “${written}”`,
  };
}

function next(mark: string): Localized {
  return { zh: `后一个序号是“${mark}”`, en: `the number behind is “${mark}”` };
}
