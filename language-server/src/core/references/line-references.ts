import { oncePer, oncePerParagraph } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { blanks } from '../text/cues.ts';
import type { DocumentNumber } from './document-number.ts';
import { documentNumbersIn } from './document-numbers.ts';
import { type Mark, marksIn } from './marks.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { linesWith } from './written-lines.ts';

/** What a line refers to; all places are counted from its start. */
export interface LineReferences {
  readonly numbers: readonly DocumentNumber[];
  readonly quotations: readonly Quotation[];
  readonly marks: readonly Mark[];
}

/** A line that may refer to something, and what it does. */
export interface ReferringLine extends Sourced<string>, LineReferences {}

const digits = '0123456789０１２３４５６７８９';
/** 《…》, 〔2022〕5号, 附件2, 专栏3, 表2, 第三章, 第（二）条 */
const mayRefer = linesWith([
  ...'《号〕',
  '专栏',
  ['附', '件表图录'],
  ['表图', digits + blanks],
  [`${digits}一二三四五六七八九十百`, '篇章节条部'],
  ['第', '（('],
]);

/** The lines of a plan that refer to something, in the order of the text. */
export const referringLines = oncePer((plan: Plan): readonly ReferringLine[] =>
  mayRefer(plan).map(({ value, span }) => ({ value, span, ...lineReferences(value) })),
);

const ofLine = oncePerParagraph<LineReferences>();

/** What a line refers to, read once for all plans that have it. */
export function lineReferences(line: string): LineReferences {
  return ofLine(line, () => {
    const numbers = documentNumbersIn(line);
    return { numbers, quotations: quotationsIn(line, numbers), marks: marksIn(line) };
  });
}
