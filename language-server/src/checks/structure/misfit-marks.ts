import { withNumber } from '../../core/model/heading-numbers.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Report } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { markSpan, misfitMark, type Run } from '../support/numbering.ts';

/** 6. 7） 8.: a number that is missing in a run, and stands where it belongs with the mark of another level. */
export function* misfitMarks({ source: { text } }: Plan, { sections }: Run): Iterable<Report> {
  for (const [index, section] of sections.entries()) {
    const before = sections[index - 1];
    const missing = section.number - 1;
    // an only heading 2 may itself be the one with another mark
    if (missing < 1 || missing !== (before?.number ?? 0) + 1 || sections.length < 2) continue;
    const span = misfitMark(text, missing, before ?? section.parent, section);
    if (!span) continue;
    const right = withNumber(section.mark, missing);
    yield {
      span,
      message: message(text.slice(span.start, span.end), right),
      related: [{ span: markSpan(section), message: next(section.mark) }],
      fixes: [{ title: changeTo(right), edits: [{ span, newText: right }] }],
    };
  }
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
