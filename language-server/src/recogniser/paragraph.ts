import { type Folded, fold } from '../model/value/fold.ts';

/**
 * A paragraph in the one spelling the recogniser knows. What stands in quotation marks and in titles of
 * documents holds no figure, and what stands in brackets none of the clause around them.
 */
export interface Paragraph {
  readonly folded: Folded;
  readonly chars: string;
  readonly clauses: readonly Clause[];
}

/** What stands between two commas, or in a bracket that states a target of its own. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The clauses of one sentence have one number. */
  readonly sentence: number;
  readonly inBrackets: boolean;
  /** The paragraph as this clause sees it: as long as `chars`, with blanked what can hold no figure of it. */
  readonly seen: string;
}

/** Traditional characters of the words that targets are made of, beside those of values. */
const traditional = pairs(
  '為为別别創创勵励營营關关導导聯联參参擇择優优養养據据結结強强質质園园廣广館馆車车樣样這这舊旧動动習习織织團团組组構构調调試试範范積积鞏巩終终經经預预選选綠绿種种資资濟济',
  '專专際际黨党評评價价認认證证監监儲储災灾險险氣气環环減减繼继續续鋪铺該该後后還还併并並并獲获衛卫診诊療疗態态',
);

function pairs(...tables: string[]): ReadonlyMap<string, string> {
  const characters = tables.join('');
  return new Map(
    Array.from({ length: characters.length / 2 }, (_, at) => [
      characters[2 * at] as string,
      characters[2 * at + 1] as string,
    ]),
  );
}

export const blanked = '□';

/** Takes a paragraph apart into sentences and clauses. Linear in its length. */
export function readParagraph(text: string, start: number): Paragraph {
  const written = fold(text, start);
  const chars = written.chars.replace(/./gsu, (char) => traditional.get(char) ?? char);
  const quotesBlanked = blank(
    chars,
    /“[^“”]{1,60}”|"[^"]{1,60}"|「[^「」]{1,60}」|《[^《》]{1,80}》|\[[^[\]]{1,12}\]号?/g,
  );
  const brackets = bracketsIn(quotesBlanked);
  let seen = quotesBlanked;
  for (const { from, to } of brackets) {
    if (/\d/.test(seen.slice(from, to)))
      seen = seen.slice(0, from) + blanked.repeat(to - from) + seen.slice(to);
  }
  const ownClauses = brackets.filter(({ from, to }) => binding.test(quotesBlanked.slice(from, to)));
  for (const { from, to } of brackets) {
    // a comma in a bracket ends no clause
    const inside = seen.slice(from, to).replace(/[,;:。!?]/g, '、');
    seen = seen.slice(0, from) + inside + seen.slice(to);
  }
  const clauses = clausesOf(seen);
  for (const { from, to } of ownClauses) {
    const outer = clauses.findIndex((clause) => clause.from <= from && to <= clause.to);
    const sentence = clauses[outer]?.sentence ?? 0;
    const inner = { from: from + 1, to: to - 1, sentence, inBrackets: true, seen: quotesBlanked };
    clauses.splice(outer + 1, 0, inner);
  }
  return { folded: { ...written, chars }, chars, clauses };
}

/** A bracket with a figure that binds states a target; one with a date or a bare number explains. */
const binding =
  /(?:不(?:低于|少于|超过|高于|小于|得低于|得少于)|至少)[^()]{0,12}\d|\d[^()]{0,6}(?:以上|以下|以内)/;

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found[0] + blanked.repeat(found.length - 2) + found.at(-1));
}

function bracketsIn(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/\([^()]{1,200}\)/g)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
}

/** 12,000 and 1:4. */
const goesOn = /^(?:,\d{3}(?!\d)|:\d)/;

function clausesOf(seen: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let sentence = 0;
  for (let at = 0; at <= seen.length; at++) {
    const char = seen[at] ?? '。';
    const inNumber = /\d/.test(seen[at - 1] ?? '') && goesOn.test(seen.slice(at, at + 5));
    if (!',;:。!?'.includes(char) || inNumber) continue;
    if (at > from) clauses.push({ from, to: at, sentence, inBrackets: false, seen });
    from = at + 1;
    if ('。!?'.includes(char)) sentence++;
  }
  return clauses;
}

/** A text in the one spelling that names are compared in: half-width, simplified, without blanks. */
export function simplified(text: string): string {
  return fold(text).chars.replace(/./gsu, (char) => traditional.get(char) ?? char);
}
