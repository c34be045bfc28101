import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { blanks } from '../text/cues.ts';
import type { DocumentNumber } from './document-number.ts';
import { documentNumbersIn } from './document-numbers.ts';
import { type Mark, marksIn } from './marks.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { linesWith } from './written-lines.ts';

/** A line that may name documents, and which it names; their places are counted from its start. */
export interface CitingLine extends Sourced<string> {
  readonly numbers: readonly DocumentNumber[];
  readonly quotations: readonly Quotation[];
}

/** A line that may have marks, and those that it has; their places are counted from its start. */
export interface MarkedLine extends Sourced<string> {
  readonly marks: readonly Mark[];
}

/** 《…》, 〔2022〕5号 */
const mayCite = linesWith([...'《号〕']);

/** The lines of a plan that name documents, in the order of the text. */
export const citingLines = oncePer((plan: Plan): readonly CitingLine[] =>
  mayCite(plan).map(({ value, span }) => {
    const numbers = documentNumbersIn(value);
    return { value, span, numbers, quotations: quotationsIn(value, numbers) };
  }),
);

const digits = '0123456789０１２３４５６７８９';
/** 附件2, 专栏3, 表2, 第三章, 第（二）条 */
const mayHaveMarks = linesWith([
  '专栏',
  ['附', '件表图录'],
  ['表图', digits + blanks],
  [`${digits}一二三四五六七八九十百`, '篇章节条部'],
  ['第', '（('],
]);

/** The lines of a plan with marks that lead to something, or that others lead to, in the order of the text. */
export const markedLines = oncePer((plan: Plan): readonly MarkedLine[] =>
  mayHaveMarks(plan).map(({ value, span }) => ({ value, span, marks: marksIn(value) })),
);
