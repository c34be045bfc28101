import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { Finding, TextEdit } from '../checks/check.ts';
import { editorMessages } from '../messages/editor.ts';
import type { Language } from '../messages/localized.ts';
import { lineBreakOf, type Source } from '../model/source.ts';
import { toDiagnostic } from './diagnostics.ts';
import { lineIndexAt, linesOfSource } from './support/lines.ts';

/**
 * What can be done about the findings that touch a range: their fixes, the only one of a finding
 * preferred, and behind all of these, for each finding, a comment that silences it.
 */
export function fixesFor(
  findings: readonly Finding[],
  range: Range,
  source: Source,
  language: Language,
): CodeAction[] {
  const asked = findings.filter(({ span }) => touches(source.rangeOf(span), range));
  const action = (finding: Finding, title: string, edits: readonly TextEdit[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, source, language)],
    edit: {
      changes: {
        [source.uri]: edits.map(({ span, newText }) => ({ range: source.rangeOf(span), newText })),
      },
    },
  });
  const fixes = asked.flatMap((finding) =>
    (finding.fixes ?? []).map((fix, _, all) => ({
      ...action(finding, fix.title[language], fix.edits),
      ...(all.length === 1 && { isPreferred: true }),
    })),
  );
  const silences = new Map<string, CodeAction>();
  for (const finding of asked) {
    const edit = silencingComment(finding, source, language);
    const key = edit && `${edit.span.start} ${finding.code}`;
    if (!key || silences.has(key)) continue;
    silences.set(key, action(finding, editorMessages.silence(finding.code)[language], [edit]));
  }
  return [...fixes, ...silences.values()];
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/**
 * The comment on the line above, indented as that line is. None where a list or a bracket goes on from
 * the line before: a comment in its midst would be taken for one of its items.
 */
function silencingComment({ code, span }: Finding, source: Source, language: Language): TextEdit | undefined {
  const { text } = source;
  const lines = linesOfSource(source);
  const line = lines[lineIndexAt(lines, span.start)];
  if (!line || source.positionAt(line.start).line !== source.positionAt(span.start).line) return undefined;
  const start = line.start === 0 && text.startsWith('\ufeff') ? 1 : line.start;
  const indentation = text.slice(start, line.content);
  return {
    span: { start, end: start },
    newText: `${indentation}${editorMessages.silencingComment(code)[language]}${lineBreakOf(text)}`,
  };
}
