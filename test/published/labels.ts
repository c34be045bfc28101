import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { grouped } from '../../language-server/src/core/model/grouped.ts';

/** A text of which somebody has said, before any program read it, what its numerals are. */
export interface LabelledText {
  readonly file: string;
  /** The lines that were read, from 1; all of them where none are given. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** Whether every numeral of these lines has a label, or only the targets and what is easily taken for one. */
  readonly isWhole: boolean;
  readonly labels: readonly Label[];
}

export interface Label {
  /** Words of the text that end in the numeral, or hold it. */
  readonly words: string;
  /** As in the list of classes (target, state, date, …); `words` is a target without a numeral, `other` none of any class. */
  readonly class: string;
  readonly target?: LabelledTarget;
}

/** What a target is said to be. */
export interface LabelledTarget {
  readonly name: string;
  readonly comparator: string;
  /** More than one where one label stands for several values. */
  readonly values: readonly string[];
  readonly year: { readonly value?: number; readonly isOptional: boolean };
  /** plain, list, range, growth, recur, rel, split or cover. */
  readonly kind: string;
}

/**
 * Reads a file of labels in either of two formats, told apart by the first text's line: `@NAME 12-40,60-80`, followed by
 * the targets (`words|name|comparator|value|year|kind`) and by what is none (`N|words|why`); or `@/path/of/text 12-40`,
 * followed by every numeral (`words | class`), targets with what they say
 * (`words | target | name | comparator | value | year | kind | scope`).
 */
export function readLabels(file: string): LabelledText[] {
  const texts: (LabelledText & { labels: Label[] })[] = [];
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const head = /^@(\S+)\s*([\d,\s-]*)/.exec(line);
    const text = texts.at(-1);
    if (head) texts.push(labelledText(head[1] as string, head[2] ?? '', dirname(file)));
    else if (text) text.labels.push((text.isWhole ? labelOfAny : labelOfTarget)(line));
    else throw new Error(`${file}: no text is named before ${JSON.stringify(line)}`);
  }
  return joined(texts);
}

function labelledText(name: string, ranges: string, folder: string): LabelledText & { labels: Label[] } {
  const isWhole = isAbsolute(name);
  return {
    file: isWhole ? name : join(folder, 'texts', `${name}.txt`),
    ranges: [...ranges.matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)].map(([, from, to]) => ({
      from: Number(from),
      to: Number(to ?? from),
    })),
    isWhole,
    labels: [],
  };
}

/** Ranges of one text may have a line each. */
function joined(texts: readonly LabelledText[]): LabelledText[] {
  const byFile = grouped(texts, ({ file }) => file);
  return [...byFile.values()].map(([first, ...others]) => ({
    ...(first as LabelledText),
    ranges: [first as LabelledText, ...others].flatMap(({ ranges }) => ranges),
    labels: [first as LabelledText, ...others].flatMap(({ labels }) => labels),
  }));
}

function labelOfTarget(line: string): Label {
  const cells = line.split('|').map((cell) => cell.trim());
  if (cells[0] === 'N') return { words: cells[1] ?? '', class: 'other' };
  const [words = '', ...said] = cells;
  return { words, class: 'target', target: targetOf(said) };
}

function labelOfAny(line: string): Label {
  const cells = line.split('|').map((cell) => cell.trim());
  const [words = '', kind = ''] = cells;
  if (kind === 'words') return { words, class: kind, target: targetOf(cells.slice(2)) };
  return { words, class: kind, ...(kind === 'target' && { target: targetOf(cells.slice(2)) }) };
}

function targetOf([
  name = '',
  comparator = '',
  value = '',
  year = '',
  kind = '',
]: readonly string[]): LabelledTarget {
  const number = /\d{4}/.exec(year)?.[0];
  const isOptional = year.startsWith('~');
  return {
    name,
    comparator,
    values: /\*\d/.test(kind) ? value.split('/') : [value],
    year: number === undefined ? { isOptional } : { value: Number(number), isOptional },
    kind: kind.replace(/\*\d+$/, ''),
  };
}
