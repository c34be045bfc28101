import { textWidth } from '../../core/text/text-width.ts';
import type { Signature } from './document.ts';
import { character } from './measures.ts';
import { type SignatureLine, sealedLines } from './sealed-lines.ts';

/**
 * Issuer and date as documents without a seal have them: the issuer two characters from the right,
 * the date below begins two characters behind it; where the date is longer, it is the one that keeps the
 * distance (§7.3.5.2).
 */
export function signatureLines(signature: Signature): SignatureLine[] {
  if (signature.isSealed) return sealedLines(signature);
  const { issuers, date } = signature;
  const longest = Math.max(0, ...issuers.map(widthOf));
  const dateWidth = widthOf(date ?? '');
  const dateRight = Math.max(2, longest - dateWidth);
  const issuerRight = date ? dateRight + dateWidth - longest + 2 : 2;
  return [
    ...issuers.map((text) => ({ text, right: issuerRight + longest - widthOf(text) })),
    ...(date ? [{ text: date, right: dateRight }] : []),
  ].map(({ text, right }, at) => ({ text, right: Math.round(right * character), before: at === 0 ? 2 : 0 }));
}

/** In characters. */
function widthOf(text: string): number {
  return textWidth(text) / 2;
}
