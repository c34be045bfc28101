import { withNumber } from '../../core/model/heading-numbers.ts';
import type { Plan, Section } from '../../core/model/plan.ts';
import { quoted } from '../../core/text/localized.ts';
import type { Fix, TextEdit } from '../check.ts';
import { short } from '../support/phrases.ts';
import { lineEndAt, lineStartAt } from './lines.ts';
import { styleOf } from './style.ts';

/** An annex that comes next, written below the last entry of the list, as that is; an only entry gets its number. */
export function listAnnex(plan: Plan, { number, title }: Section): Fix[] {
  const { listedAnnexes, source } = plan;
  const { text } = source;
  const last = listedAnnexes.at(-1);
  if (!last || number !== listedAnnexes.length + 1 || title === '' || /[\r\n]/u.test(title)) return [];
  const written = text.slice(lineStartAt(text, last.span.start), last.span.start);
  const mark = last.number === undefined ? '1.' : (/[^\s　：:；;]+$/u.exec(written)?.[0] ?? '');
  // several in one line are parted by what can't be told
  if (!/^[\d０-９]{1,2}[.．、]$/u.test(mark)) return [];
  const lead = written.slice(0, written.length - (last.number === undefined ? 0 : mark.length));
  const indentation = [...lead].map((char) => (/\s/u.test(char) ? char : '　')).join('');
  const entry = withNumber(mark, number) + title;
  const end = lineEndAt(text, last.span.end);
  const edits: TextEdit[] = [
    ...(last.number === undefined
      ? [{ span: { start: last.span.start, end: last.span.start }, newText: mark }]
      : []),
    { span: { start: end, end }, newText: styleOf(plan).lineBreak + indentation + entry },
  ];
  const it = quoted(short(entry));
  return [{ title: { zh: `附件说明里补上${it}`, en: `List ${it} below the text` }, edits }];
}
