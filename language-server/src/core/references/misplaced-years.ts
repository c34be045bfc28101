import { matchesOf } from '../text/matches.ts';
import type { DocumentNumber } from './document-number.ts';
import { blank, closing, inSentence, isInTitle, opening } from './number-parts.ts';

const letters = '(?:(?!号)[\\p{Script=Han}A-Za-z]){1,12}';
/** 印发5号文件 is what is done, 国办发5号 isn’t. */
const abbreviation = `${letters}(?<![印下颁转制核签分])[发函办字规]`;
const yearThere = `${opening}${blank}(?<year>(?:19|20)\\d\\d)年?${blank}${closing}`;
const numberThere = `${blank}第?${blank}(?<number>\\d{1,4})${blank}`;
/** 〔2022〕国办发5号, 国办〔2022〕发5号, 国办发5号〔2022〕: all is there, but the year isn’t behind the abbreviation. */
const misplacedYears = [
  new RegExp(`${yearThere}${blank}(?<office>${abbreviation})${numberThere}号`, 'gu'),
  new RegExp(`(?<office>${letters})${blank}${yearThere}${blank}(?<kind>[发函字])${numberThere}号`, 'gu'),
  new RegExp(`(?<office>${abbreviation})${numberThere}号${blank}${yearThere}`, 'gu'),
];
/** What stands side by side in each of them, and in no number that is right. */
const beside = new RegExp(
  `${closing}${blank}${letters}[发函办字规]|${closing}${blank}[发函字]|号${blank}${opening}`,
  'u',
);

/** Document numbers that have all they need, but not in order. */
export function numbersWithMisplacedYear(read: string, text: string): DocumentNumber[] {
  if (!beside.test(read)) return [];
  return misplacedYears.flatMap((pattern) =>
    matchesOf(pattern, read).flatMap((match) => numberIn(match, read, text) ?? []),
  );
}

function numberIn(match: RegExpMatchArray, read: string, text: string): DocumentNumber | undefined {
  const { groups: { office: run = '', kind = '', year, number } = {}, 0: whole, index = 0 } = match;
  if (isInTitle(read, index)) return undefined;
  const inFront = whole.startsWith(run) ? (inSentence.exec(run)?.[0].length ?? 0) : 0;
  const span = { start: index + inFront, end: index + whole.length };
  const asWritten = text.slice(index, span.end);
  const from = whole.indexOf(run) + inFront;
  const office = asWritten.slice(from, from + run.length - inFront) + kind;
  const sign = asWritten[whole.lastIndexOf('号')] ?? '';
  return {
    span,
    text: asWritten.slice(inFront),
    office,
    year: Number(year),
    number: Number(number),
    tail: span,
    right: `${office}〔${year}〕${Number(number)}${sign}`,
    faults: ['year-misplaced'],
  };
}
