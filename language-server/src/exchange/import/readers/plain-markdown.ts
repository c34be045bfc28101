const definition = /^\[\^([^\]\s]{1,40})\]:[ \t]*/gmu;

/**
 * What other programs' Markdown has beyond the common kind, in lines that stay where they are: footnotes stand as notes
 * (`注：…`) where they are written, their marks in the text go; names of headings (`{#sec-1}`), commands of TeX on lines of
 * their own and the colon in front of a table's title say nothing to a reader.
 */
export function plainMarkdown(text: string): string {
  const notes = new Set([...text.matchAll(definition)].map((match) => match[1]));
  return text
    .replace(definition, '注：')
    .replace(/\[\^([^\]\s]{1,40})\]/gu, (mark, name: string) => (notes.has(name) ? '' : mark))
    .replace(/^(#{1,6} [^\n{]*?)[ \t]*\{[#.][^{}\n]{0,100}\}[ \t]*$/gmu, '$1')
    .replace(/^\\(?:newpage|pagebreak|clearpage|tableofcontents|toc)[ \t]*$/gmu, '')
    .replace(/(?<=\n[ \t]*\n)(?:: {1,3}|Table: ?)(?=\S)/gu, '');
}
