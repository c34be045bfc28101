/** What a format is made of: digits to fill, signs that say how, and words. */
export interface FormatPiece {
  readonly kind: 'digit' | 'general' | 'power' | 'sign' | 'words';
  readonly text: string;
}

// In its groups: words in quotation marks, one escaped character, a currency, numerals, General, a power of ten, a
// digit, any other character. Room for a character (`_)`), filling (`* `), colours and conditions show nothing.
const piece =
  /"([^"]*)"?|[\\!]([\s\S])|_[\s\S]|\*[\s\S]|\[\$([^\]-]*)[^\]]*\]|\[(DBNum\d)\]|\[[^\]]*\]|(General|G\/通用格式)|(E[+-])|([0#?])|([\s\S])/giu;

/** Takes a section of a format apart; `numerals` where it asks for Chinese ones. */
export function piecesOf(section: string): { pieces: readonly FormatPiece[]; numerals: string } {
  let numerals = '';
  const pieces: FormatPiece[] = [];
  for (const [, quoted, escaped, currency, style, general, power, digit, other] of section.matchAll(piece)) {
    if (style) numerals = style;
    const words = quoted ?? escaped ?? currency;
    if (words) pieces.push({ kind: 'words', text: words });
    else if (general) pieces.push({ kind: 'general', text: general });
    else if (power) pieces.push({ kind: 'power', text: power });
    else if (digit) pieces.push({ kind: 'digit', text: digit });
    else if (other) pieces.push({ kind: /[.,%‰@]/u.test(other) ? 'sign' : 'words', text: other });
  }
  return { pieces, numerals };
}
