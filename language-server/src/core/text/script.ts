import type { Keyword, KeywordScript } from '../../../../grammar/keywords.ts';
import { keywordSpelt } from './keyword-lookup.ts';
import { leaningOf } from './simplified.ts';

/** The characters that Chinese is written in. */
export type Script = Exclude<KeywordScript, 'english'>;

/**
 * The script of a plan, or of any text: that of most of the characters that tell the two apart. What we write into it in
 * Chinese is in this one (`own-words.ts`); keywords may have another.
 */
export function scriptOf(text: string): Script {
  return leaningOf(text) > 0 ? 'traditional' : 'simplified';
}

/**
 * The script of most of a plan's keywords; `usual` where none of them tells.
 * @param spellings the keywords, as the plan spells them
 */
export function keywordScriptOf(spellings: readonly string[], usual: KeywordScript): KeywordScript {
  const counts = { simplified: 0, traditional: 0, english: 0 };
  for (const script of spellings.flatMap(scriptsOfKeyword)) counts[script]++;
  const most = Math.max(...Object.values(counts));
  const found = (['simplified', 'traditional', 'english'] as const).find((script) => counts[script] === most);
  return most > 0 && found ? found : usual;
}

/** The one script that spells a keyword so; none where several do (期限, 方向). */
function scriptsOfKeyword(spelling: string): KeywordScript[] {
  const keyword: Keyword | undefined = keywordSpelt(spelling);
  const scripts = (['simplified', 'traditional', 'english'] as const).filter((script) =>
    keyword?.[script].includes(spelling.toLowerCase()),
  );
  return scripts.length === 1 ? scripts : [];
}
