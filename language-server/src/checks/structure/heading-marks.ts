import { grouped } from '../../core/model/grouped.ts';
import { withNumber } from '../../core/model/heading-numbers.ts';
import type { Localized } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Report } from '../check.ts';
import { markSpan, type Run } from '../support/numbering.ts';

/** The punctuation of a mark: `.` of `1.`, `（）` of `（一）`. */
function styleOfMark(mark: string): string {
  return simplified(mark).replace(/[0-9０-９〇零一二三四五六七八九十百第章节编篇\s]/gu, '');
}

/** One finding a level, at the first mark of the rarer kinds. */
export function* mixedMarks(runs: readonly Run[]): Iterable<Report> {
  const sections = runs.flatMap((run) => run.sections).filter(({ kind }) => kind !== 'box');
  const byStyle = grouped(sections, ({ mark }) => styleOfMark(mark));
  if (byStyle.size < 2) return;
  const [usual] = [...byStyle].sort(([, a], [, b]) => b.length - a.length);
  const odd = sections.filter(({ mark }) => styleOfMark(mark) !== usual?.[0]);
  const [first, example] = [odd[0], usual?.[1][0]];
  if (!first || !example) return;
  const edits = odd.map((section) => ({
    span: markSpan(section),
    newText: withNumber(example.mark, section.number),
  }));
  yield {
    span: markSpan(first),
    severity: 'hint',
    message: differentMarks(first.mark, example.mark),
    related: [{ span: markSpan(example), message: usualMark(example.mark) }],
    fixes: [{ title: unifyMarks(example.mark), edits, safe: true }],
  };
}

function differentMarks(mark: string, usual: string): Localized {
  return {
    zh: `同一级的序号有“${mark}”也有“${usual}”两种写法：请统一`,
    en: `Headings of this level are marked both “${mark}” and “${usual}”; use one kind`,
  };
}

function usualMark(mark: string): Localized {
  return { zh: `多数写作“${mark}”这一种`, en: `most are marked like “${mark}”` };
}

function unifyMarks(like: string): Localized {
  return { zh: `统一成“${like}”这一种写法`, en: `Mark all of this level like “${like}”` };
}
