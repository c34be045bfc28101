import { matchAsWritten } from '../../../core/text/simplified.ts';
import { textWidth } from '../../../core/text/text-width.ts';
import { titleLines } from '../../documents/layout/title-lines.ts';

/** Who issues it, and what is issued. */
const parts = /^(.{2,})(关于.+)$/su;

/** A line is left a character short: figures and brackets are wider in some fonts. */
const spare = 2;

/**
 * The title of a notice in lines: who issues it has lines of its own where all don't fit into one (GB/T 9704-2012 §7.3.1).
 * @param room what a line holds, in half-width columns
 */
export function noticeTitleLines(title: string, room: number): string[] {
  const widest = room - spare;
  if (textWidth(title) <= widest) return [title];
  const [, issuers = '', subject = title] = matchAsWritten(parts, title) ?? [];
  return [...organLines(issuers.trim(), widest), ...titleLines(subject, widest)];
}

/** As many names in a line as fit. */
function organLines(issuers: string, widest: number): string[] {
  const lines: string[] = [];
  for (const name of issuers.split(' ').filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${name}`) <= widest)
      lines[lines.length - 1] = `${last} ${name}`;
    else lines.push(...(/\p{Script=Han}/u.test(name) ? titleLines(name, widest) : [name]));
  }
  return lines;
}
