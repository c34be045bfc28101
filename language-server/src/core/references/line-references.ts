import { oncePerParagraph } from '../model/once-per.ts';
import { simplified } from '../text/simplified.ts';
import type { DocumentNumber } from './document-number.ts';
import { documentNumbersIn } from './document-numbers.ts';
import { type Mark, marksIn } from './marks.ts';
import { type Quotation, quotationsIn } from './quotations.ts';

/** What a line refers to; all places are counted from its start. */
export interface LineReferences {
  readonly numbers: readonly DocumentNumber[];
  readonly quotations: readonly Quotation[];
  readonly marks: readonly Mark[];
}

const none: LineReferences = { numbers: [], quotations: [], marks: [] };
const ofLine = oncePerParagraph<LineReferences>();
const mayRefer = /[《附栏表图第号〕]/u;

/** What a line refers to, read once for all plans that have it. */
export function lineReferences(line: string): LineReferences {
  if (!mayRefer.test(simplified(line))) return none;
  return ofLine(line, () => {
    const numbers = documentNumbersIn(line);
    return { numbers, quotations: quotationsIn(line, numbers), marks: marksIn(line) };
  });
}
