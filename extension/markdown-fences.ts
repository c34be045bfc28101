/** Where a fence of Markdown may begin and what the text in it is, by the names that its first line may have. */
const names = ['plan', '规划', '規劃'];

/**
 * Colours of plans in the fences of Markdown files, as a TextMate grammar that is put into VS Code's own: the whole of what
 * stands between ```` ```plan ```` and its end is read as a plan.
 */
export function markdownFences(): object {
  return {
    scopeName: 'markdown.plan.codeblock',
    injectionSelector: 'L:text.html.markdown',
    patterns: [
      {
        name: 'markup.fenced_code.block.markdown',
        begin: `(^|\\G)(\\s*)(\`{3,}|~{3,})\\s*(?i:(${names.join('|')})(\\s[^\`~]*)?$)`,
        end: '(^|\\G)(\\2|\\s{0,3})(\\3)\\s*$',
        beginCaptures: {
          3: { name: 'punctuation.definition.markdown' },
          4: { name: 'fenced_code.block.language.markdown' },
        },
        endCaptures: { 3: { name: 'punctuation.definition.markdown' } },
        patterns: [
          {
            begin: '(^|\\G)(\\s*)(.*)',
            while: '(^|\\G)(?!\\s*([`~]{3,})\\s*$)',
            contentName: 'meta.embedded.block.plan',
            patterns: [{ include: 'source.plan' }],
          },
        ],
      },
    ],
  };
}
