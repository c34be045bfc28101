import type { KeywordName } from '../../../../../grammar/keywords.ts';
import { type FileStyle, fileStyle } from '../../../core/text/file-style.ts';
import type { Language } from '../../../core/text/localized.ts';
import { scriptOf } from '../../../core/text/script.ts';
import type { PlacedLine } from './lines.ts';

const blockKinds: readonly PlacedLine['kind'][] = ['header', 'roster', 'indicator', 'category'];

/** The spellings, colons and indentation the file uses most; where it has none yet, the usual ones. */
export function styleOf(text: string, lines: readonly PlacedLine[], language: Language): FileStyle {
  const spellings = new Map<KeywordName, string[]>();
  const [colons, gaps, indentations]: [string[], string[], string[]] = [[], [], []];
  const yearMarks: ('年' | '')[] = [];
  for (const line of lines) {
    if (line.inBlock) indentations.push(text.slice(line.start, line.content));
    // a year without anything behind it is only being typed
    if (line.yearEnd !== undefined && line.yearEnd < line.end) {
      yearMarks.push(/\d$/u.test(text.slice(line.content, line.yearEnd)) ? '' : '年');
    }
    const { keyword } = line;
    if (!keyword || line.kind === 'text' || line.kind === 'unknown') continue;
    const spelling = text.slice(line.content, keyword.end);
    const { name } = keyword.keyword;
    const written = spellings.get(name) ?? [];
    written.push(spelling);
    spellings.set(name, written);
    if (keyword.contentStart >= line.end) continue;
    const between = text.slice(keyword.end, keyword.contentStart);
    if (blockKinds.includes(line.kind)) gaps.push(between);
    else if (keyword.colon >= 0) colons.push(between.trimStart());
  }
  const chinese = scriptOf(text);
  const isEmpty = language === 'en' && !/\p{Script=Han}/u.test(text);
  const usage = { spellings, colons, gaps, indentations, yearMarks };
  return fileStyle(usage, chinese, isEmpty ? 'english' : chinese);
}
