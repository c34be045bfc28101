import { oncePer } from '../../../../core/model/once-per.ts';
import type { Plan } from '../../../../core/model/plan.ts';
import { simplified } from '../../../../core/text/simplified.ts';
import { lineIndexAt, linesOfSource } from '../../support/lines.ts';

/** 2026年3月20日, alone on its line. */
const dateLine =
  /^[\s　]*(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[\s　]*$/u;
/** Who signs stands above the date. */
const signerLine = /^[\s　]*[\p{Script=Han}\s　]{2,40}$/u;

/**
 * The first line of what closes a plan, the list of its annexes or the signature with its date: it stands under the last
 * heading, but is none of its text. Behind the last line where the plan has none.
 */
export const closingLine = oncePer((plan: Plan): number => {
  const { source, annexes, listedAnnexes } = plan;
  const lines = linesOfSource(source);
  const textOf = (at: number): string => {
    const line = lines[at];
    return line ? simplified(source.text.slice(line.content, line.end)) : '';
  };
  const annex = annexes[0]?.span.start ?? source.text.length + 1;
  let closing = annexes[0] ? lineIndexAt(lines, annex) : lines.length;
  const listed = listedAnnexes.find(({ span }) => span.start < annex);
  if (listed) closing = Math.min(closing, lineIndexAt(lines, listed.span.start));
  for (;;) {
    let above = closing - 1;
    while (above > 0 && lines[above]?.kind === 'blank') above--;
    if (dateLine.test(textOf(above))) closing = above;
    else if (
      dateLine.test(textOf(closing)) &&
      signerLine.test(textOf(above)) &&
      lines[above]?.kind === 'text'
    )
      closing = above;
    else break;
  }
  return closing === lines.length || (annexes[0] && closing === lineIndexAt(lines, annex))
    ? lines.length
    : closing;
});
