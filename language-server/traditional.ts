/**
 * Writes src/text/traditional.json, the table by which Traditional characters are read, from what opencc-js knows of
 * characters one by one. Run as a program when opencc-js knows more: `node language-server/traditional.ts`.
 */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';

/**
 * Characters that are Simplified ones too and mean something else there, so that a Simplified text would be read wrong:
 * 什么, 显著, 乾县. What patterns look for has none of the words that lose by it (隨著, 乾旱).
 */
const simplifiedToo = '么著乾';

const pairsPerLine = 50;

/** Each character that is read as another, followed by that one, in the order of their codes. */
function pairs(): string[] {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const found: string[] = [];
  for (let code = 0x3400; code <= 0xfaff; code++) {
    const char = String.fromCharCode(code);
    if (!/\p{Script=Han}/u.test(char) || simplifiedToo.includes(char)) continue;
    // what has no place of one UTF-16 unit would move all behind it
    const other = converters.map((convert) => convert(char)).find((each) => each !== char && each.length === 1);
    if (other) found.push(char + other);
  }
  return found;
}

/** The committed file's content. */
export function traditionalFile(): string {
  const all = pairs();
  const lines: string[] = [];
  for (let at = 0; at < all.length; at += pairsPerLine) lines.push(all.slice(at, at + pairsPerLine).join(''));
  return `${JSON.stringify(lines, undefined, 2)}\n`;
}

if (import.meta.main) writeFileSync(`${import.meta.dirname}/src/text/traditional.json`, traditionalFile());
