/**
 * The TextMate grammar, made from the keyword table: the colours a plan has before the language server
 * has read it. Run as a program it writes plan.tmLanguage.json.
 *
 * Like the lexer it decides by how a line begins; inside a line only what can't be mistaken is coloured,
 * because plans are prose.
 */
import { writeFileSync } from 'node:fs';
import { contents } from './textmate/contents.ts';
import { lines } from './textmate/lines.ts';

/** The grammar as VS Code reads it. */
export function textMateGrammar(): object {
  return {
    comment: 'Made by textmate.ts from keywords.ts: change those.',
    name: 'Plan',
    scopeName: 'source.plan',
    fileTypes: ['plan', '规划'],
    patterns: [...Object.keys(lines), 'inline'].map((rules) => ({ include: `#${rules}` })),
    repository: { ...lines, ...contents },
  };
}

/** The committed file's content. */
export function textMateFile(): string {
  return `${JSON.stringify(textMateGrammar(), undefined, 2)}\n`;
}

if (import.meta.main) writeFileSync(`${import.meta.dirname}/plan.tmLanguage.json`, textMateFile());
