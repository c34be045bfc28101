/**
 * Writes language-server/src/core/text/traditional.json, the table by which Traditional characters are read, from what
 * opencc-js knows of characters one by one. Run as a program when opencc-js knows more: `node docs/traditional.ts`.
 */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';

/**
 * Characters that are Simplified ones too and mean something else there: 什么, 显著, 乾县. They stay what they are, and
 * what patterns look for has none of the Traditional words that lose by it (隨著, 乾旱).
 */
const simplifiedToo = '么著乾';

/** A variant that fonts of several regions have for 戶 and that opencc-js takes for Japanese. */
const besides = new Map([['戸', '户']]);

/** As Chinese is written in Hong Kong and Taiwan, and by OpenCC's own standard. */
const regions = ['t', 'tw', 'hk'] as const;

const pairsPerLine = 50;

/** Each character that is read as another, followed by that one, in the order of their codes. */
function pairs(): string[] {
  const converters = regions.map((from) => Converter({ from, to: 'cn' }));
  const found: string[] = [];
  // what is behind these has two UTF-16 units, or is one of these again for compatibility
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code);
    if (simplifiedToo.includes(char)) continue;
    // a reading of two units would move all behind it
    const readings = [besides.get(char) ?? char, ...converters.map((convert) => convert(char))];
    const reading = readings.find((each) => each !== char && each.length === 1);
    if (reading) found.push(char + reading);
  }
  return found;
}

/** Of the readings those that Traditional texts have too: 局 is not only that of 侷. */
function readingsInBoth(all: readonly string[]): string {
  const converters = regions.map((to) => Converter({ from: 'cn', to }));
  const readings = new Set(all.map(([, reading]) => reading as string));
  return [...readings].filter((char) => converters.some((convert) => convert(char) === char)).join('');
}

/** The committed file's content. */
export function traditionalFile(): string {
  const all = pairs();
  const lines: string[] = [];
  for (let at = 0; at < all.length; at += pairsPerLine) lines.push(all.slice(at, at + pairsPerLine).join(''));
  return `${JSON.stringify({ pairs: lines, readingsInBoth: readingsInBoth(all) }, undefined, 2)}\n`;
}

if (import.meta.main)
  writeFileSync(
    `${import.meta.dirname}/../language-server/src/core/text/traditional.json`,
    traditionalFile(),
  );
