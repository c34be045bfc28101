import type { XmlNode } from '../archive/xml.ts';

/** Signs of the Symbol font that texts use, by the code that stands for them in a Word file. */
const symbol: Readonly<Record<number, string>> = {
  163: '≤',
  165: '∞',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '·',
  184: '÷',
  185: '≠',
  187: '≈',
  215: '·',
  60: '<',
  61: '=',
  62: '>',
  43: '+',
  45: '-',
  37: '%',
  97: 'α',
  98: 'β',
  109: 'μ',
  68: 'Δ',
  83: 'Σ',
};

const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  117: '◆',
  161: '○',
  168: '□',
  171: '★',
  216: '➢',
  224: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol,
  wingdings,
  'wingdings 2': { 80: '✓', 82: '☑', 163: '□' },
};

/** The sign of `w:sym`; undefined where no character says what its font draws. */
export function symbolOf({ attributes }: XmlNode): string | undefined {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!(code >= 0x20 && code <= 0xffff)) return undefined;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const drawn = fonts[(attributes['w:font'] ?? '').toLowerCase()];
  if (drawn) return drawn[code & 0xff];
  return isPrivate || (code >= 0xd800 && code < 0xf900) ? undefined : String.fromCharCode(code);
}
