import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';

/** Text of a plan within Markdown: one line, and none of its characters taken for formatting. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$&!]/g, '\\$&');
}

/** Text of a plan in bold. What stands behind it must be a blank or the end of the line, or it isn't bold. */
export function bold(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped === '' ? '' : `**${escaped}**`;
}

/** A table with a head; the cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A block of the plan language, coloured by the editor. */
export function planBlock(text: string): string {
  return `\`\`\`plan\n${text}\n\`\`\``;
}

/** Paragraphs of Markdown, empty ones left out. */
export function markup(...paragraphs: readonly (string | undefined)[]): MarkupContent {
  return { kind: MarkupKind.Markdown, value: paragraphs.filter(Boolean).join('\n\n') };
}
