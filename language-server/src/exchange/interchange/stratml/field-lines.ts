import type { KeywordName } from '../../../../../grammar/keywords.ts';
import { keywordNamed } from '../../../core/text/keyword-lookup.ts';
import { otherLinePattern } from './elements.ts';
import { linesOf } from './xml.ts';

/** What OtherInformation holds: fields of the plan language, and all else. */
export interface FieldLines {
  readonly fields: ReadonlyMap<KeywordName, string>;
  /** What stood in columns that the language has no word for. */
  readonly cells: readonly { readonly heading: string; readonly value: string }[];
  readonly others: readonly string[];
}

/** Tells the lines that are one of `names`, a colon and a content from the rest. */
export function fieldLines(text: string | undefined, names: readonly KeywordName[]): FieldLines {
  const fields = new Map<KeywordName, string>();
  const cells: { heading: string; value: string }[] = [];
  const others: string[] = [];
  for (const line of linesOf(text)) {
    const [, heading, value = ''] = otherLinePattern.exec(line) ?? [];
    if (heading !== undefined) {
      cells.push({ heading, value });
      continue;
    }
    const [, word = '', content = ''] = /^([^：:]{1,20})[：:]\s*(.*)$/u.exec(line) ?? [];
    const name = word === '' ? undefined : keywordNamed(word)?.name;
    if (name && names.includes(name) && !fields.has(name)) fields.set(name, content);
    else others.push(line);
  }
  return { fields, cells, others };
}
