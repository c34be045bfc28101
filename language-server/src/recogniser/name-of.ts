import type { Figure } from './figures.ts';
import { nameBefore, nameBehind, nameByStandard, nameOfShare } from './names.ts';
import type { Clause, Paragraph } from './paragraph.ts';
import type { Said } from './said.ts';
import { trimmed, type Words } from './trim.ts';
import { measureEnding } from './words.ts';

/** What a figure measures: the words before it, those behind it, or those of a clause beside. */
export function nameOf(
  paragraph: Paragraph,
  clause: Clause,
  figure: Figure,
  left: number,
  right: number,
  said: Said,
): Words {
  const { chars } = paragraph;
  const behind = clause.seen.slice(figure.to, right);
  const isShare = figure.unit.dimension === 'share';
  const measure = nameBefore(chars, left, figure.from);
  const byStandard = nameByStandard(chars, left, figure, right);
  if (byStandard)
    return byStandard.text.length > 1 ? byStandard : (clauseAfter(paragraph, clause) ?? measure);
  if (measureEnding.test(measure.text)) return measure;
  if (isShare && behind.length > 2) return nameOfShare(chars, left, figure, right, clause.to);
  if (!isShare && behind.length > 1 && !figure.unit.per) {
    const name = nameBehind(chars, left, figure, right);
    if (name.text.length > 1) return name;
  }
  if (measure.text.length > 1) return measure;
  if (behind.length > 1) return nameBehind(chars, left, figure, right);
  return nameFromClauseBefore(chars, said) ?? measure;
}

/** 推动智感安防小区建设,力争实现全覆盖: the clause before says what. */
export function nameFromClauseBefore(chars: string, { clauseBefore, name, nameIn }: Said): Words | undefined {
  if (!clauseBefore) return undefined;
  return name && nameIn === clauseBefore ? name : trimmed(chars, clauseBefore.from, clauseBefore.to);
}

/** 按照每年2%的进度,推进试点: what is done at that rate. */
function clauseAfter({ chars, clauses }: Paragraph, clause: Clause): Words | undefined {
  const next = clauses[clauses.indexOf(clause) + 1];
  return next?.sentence === clause.sentence ? trimmed(chars, next.from, next.to) : undefined;
}
