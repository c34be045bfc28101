import type { KeywordName } from '../../../../../grammar/keywords.ts';
import { readYearHead } from '../../../language/parser/years.ts';
import type { PlacedLine } from '../support/lines.ts';
import type { CompletionContext } from './offer.ts';

/** What the block at the cursor holds already, the cursor's own line left out. */
export function usedInBlock({ text, lines, index }: CompletionContext): {
  readonly fields: ReadonlySet<KeywordName>;
  readonly years: ReadonlySet<number>;
} {
  const fields = new Set<KeywordName>();
  const years = new Set<number>();
  const add = (line: PlacedLine): void => {
    if (line.keyword) fields.add(line.keyword.keyword.name);
    const head =
      line.yearEnd === undefined ? undefined : readYearHead(text.slice(line.content, line.yearEnd));
    // what was reached in a year leaves room for what was to be reached
    if (head && !head.actual && !head.part) years.add(head.year);
  };
  for (let at = index - 1; at >= 0 && isOfBlock(lines[at] as PlacedLine); at--) add(lines[at] as PlacedLine);
  for (let at = index + 1; at < lines.length && isOfBlock(lines[at] as PlacedLine); at++) {
    add(lines[at] as PlacedLine);
  }
  return { fields, years };
}

function isOfBlock({ inBlock, kind }: PlacedLine): boolean {
  return inBlock || kind === 'blank' || kind === 'comment';
}
