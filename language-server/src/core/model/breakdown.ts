import { simplified } from '../text/simplified.ts';
import type { Quantity } from './quantity.ts';
import type { Span } from './source.ts';
import { parseValue } from './value/parse.ts';

/** One place's part of a target, or one year's: 甲区10个, 2023年10个. */
export interface BreakdownPart {
  readonly place: string;
  readonly value: Quantity;
  readonly span: Span;
}

const partPattern = /^([^\d０-９（(：:]{1,20}?|(?:19|20|21)\d\d年)\s*[：:（(]?\s*([\d０-９].*?)[）)]?$/u;
/** 各区10个 and 等 leave open how many there are; 其中 is a part of a part. */
const isOpen = /(?<!其[余他])各|每|均|等$|其中/u;

/**
 * A split over places: `甲区10个、乙区20个`, `甲区：10个；乙区：20个`, `甲区（10个）`, or over years. Undefined where a part
 * can't be read, or it is left open how many parts there are. `start` is where `text` begins in the file.
 */
export function parseBreakdown(text: string, start: number): BreakdownPart[] | undefined {
  const parts: BreakdownPart[] = [];
  for (const match of text.matchAll(/[^、，,；;。\s][^、，,；;。]*/gu)) {
    const written = match[0].trimEnd();
    const [, place = '', amount = ''] = partPattern.exec(written) ?? [];
    const at = start + match.index;
    const value = parseValue(amount, at + written.lastIndexOf(amount));
    if (!place.trim() || isOpen.test(simplified(written)) || value.kind !== 'quantity') return undefined;
    parts.push({ place: place.trim(), value, span: { start: at, end: at + written.length } });
  }
  return parts.length > 1 ? parts : undefined;
}
