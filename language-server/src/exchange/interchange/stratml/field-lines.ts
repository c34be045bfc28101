import type { KeywordName } from '../../../../../grammar/keywords.ts';
import { keywordNamed } from '../../../core/text/keyword-lookup.ts';
import { linesOf } from './xml.ts';

/** What OtherInformation holds: fields of the plan language, and all else. */
export interface FieldLines {
  readonly fields: ReadonlyMap<KeywordName, string>;
  readonly others: readonly string[];
}

/** Tells the lines that are one of `names`, a colon and a content from the rest. */
export function fieldLines(text: string | undefined, names: readonly KeywordName[]): FieldLines {
  const fields = new Map<KeywordName, string>();
  const others: string[] = [];
  for (const line of linesOf(text)) {
    const [, word = '', content = ''] = /^([^：:]{1,20})[：:]\s*(.*)$/u.exec(line) ?? [];
    const name = word === '' ? undefined : keywordNamed(word)?.name;
    if (name && names.includes(name) && !fields.has(name)) fields.set(name, content);
    else others.push(line);
  }
  return { fields, others };
}
