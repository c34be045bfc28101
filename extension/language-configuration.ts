import { type KeywordName, keywords, spellings } from '../grammar/keywords.ts';

/** Brackets of Chinese documents, full-width and ASCII alike. */
const brackets = [
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['“', '”'],
  ['〔', '〕'],
  ['【', '】'],
  ['[', ']'],
] as const;

/** Keywords whose line opens a block: what follows is indented under it. */
const blockKeywords: readonly KeywordName[] = ['规划', '部门', '指标'];

/** What ends a word: blanks and punctuation of both widths, so that a double click takes one name of a list. */
const notInWord = '\\s!-/:-@\\[-`{-~　、，。；：？！“”‘’（）《》〈〉【】〔〕—…·～≥≤＞＜＝％｜';

/** How VS Code types, selects and indents in a plan: the content of language-configuration.json. */
export function languageConfiguration(): object {
  const opening = keywords
    .filter(({ name }) => blockKeywords.includes(name))
    .flatMap(spellings)
    .join('|');
  return {
    comments: { lineComment: '//' },
    brackets,
    // none is coloured: in prose it distracts, and `1）` would show as an error
    colorizedBracketPairs: [],
    autoClosingPairs: brackets.map(([open, close]) => ({ open, close })),
    // only where nothing follows that one may want to put in brackets
    autoCloseBefore: ' \t\n　，。、；：,.;:）》”〕】)]',
    surroundingPairs: [...brackets, ['"', '"'], ['‘', '’'], ['〈', '〉']],
    wordPattern: { pattern: `\\d+(?:\\.\\d+)+|[^${notInWord}]+`, flags: 'u' },
    onEnterRules: [
      // behind the line that opens a block
      {
        beforeText: { pattern: `^(?:${opening})(?:[\\s　:：].*)?$`, flags: 'iu' },
        action: { indent: 'indent' },
      },
      // a paragraph that begins with two full-width spaces is followed by another (VS Code knows ASCII blanks alone)
      { beforeText: '^　　(?![\\s　])', action: { indent: 'none', appendText: '　　' } },
      // Enter on an empty field line leaves the block
      { beforeText: '^[ \\t]+$', afterText: '^\\s*$', action: { indent: 'outdent' } },
    ],
  };
}
