import { TextDocument } from 'vscode-languageserver-textdocument';
import { InsertTextFormat } from 'vscode-languageserver-types';
import { languageConfiguration } from '../../extension/language-configuration.ts';
import { lineBreakOf } from '../../language-server/src/core/model/source.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import {
  completionsAt,
  completionTriggerCharacters,
} from '../../language-server/src/server/editor/completion.ts';
import { editsBehind } from '../../language-server/src/server/editor/on-type-formatting.ts';
import type { EndedLine } from '../../language-server/src/server/protocol/typed-lines.ts';
import { isShownFor } from '../server/editor/support/vscode-filter.ts';

/** How a text is typed: Enter behind every line, no blank in front of any. */
export interface TypingOptions {
  /** When the answer to the Enter behind a line comes; VS Code gives it up where that is not before the next key. */
  readonly answered?: (line: number) => Answered;
  /** Told of each line with what Enter would take from a list instead of ending it. */
  readonly onSwallowed?: (line: string, suggestion: string) => void;
}

/** Before the next key, in a pause within the next line, or not before one of the others. */
export type Answered = 'at once' | 'midway' | 'later';

const triggers: readonly string[] = completionTriggerCharacters;

interface EnterRule {
  readonly beforeText: RegExp;
  readonly afterText?: RegExp;
  readonly action: { readonly indent: 'indent' | 'none' | 'outdent'; readonly appendText?: string };
}

const { onEnterRules } = languageConfiguration() as { onEnterRules: readonly unknown[] };
const rules = onEnterRules.map((rule) => regularExpressions(rule) as EnterRule);

/** The patterns of a configuration as VS Code takes them. */
function regularExpressions(rule: unknown): unknown {
  const compiled = (pattern: unknown): RegExp =>
    typeof pattern === 'string'
      ? new RegExp(pattern)
      : new RegExp((pattern as { pattern: string }).pattern, (pattern as { flags?: string }).flags);
  const { beforeText, afterText, ...rest } = rule as Record<string, unknown>;
  return {
    ...rest,
    beforeText: compiled(beforeText),
    ...(afterText ? { afterText: compiled(afterText) } : {}),
  };
}

/** What stands in VS Code once these lines have been typed into an empty plan, Enter behind each. */
export function typed(
  lines: readonly string[],
  { answered = () => 'at once', onSwallowed }: TypingOptions = {},
): string {
  let text = '';
  let late: EndedLine[] = [];
  let given = '';
  const pause = () => {
    const document = documentOf(text);
    const last = document.lineCount - 1;
    // what is being written is left alone
    const edits = editsBehind(document, late).filter(({ range }) => range.start.line !== last);
    text = TextDocument.applyEdits(document, edits);
    late = [];
  };
  for (const [number, line] of lines.entries()) {
    text += line;
    if (late.length > 0 && line !== '' && answered(number - 1) === 'midway') pause();
    if (onSwallowed) {
      // a pause changes the lines above
      const suggestion = suggestionTaken(text, text.length - line.length);
      if (suggestion !== undefined) onSwallowed(line, suggestion);
    }
    late.push({ line: number, given });
    ({ text, given } = withNewLine(text));
    if (answered(number) !== 'at once') continue;
    const document = documentOf(text);
    text = TextDocument.applyEdits(document, editsBehind(document, late));
    late = [];
  }
  const document = documentOf(text);
  return TextDocument.applyEdits(document, editsBehind(document, late));
}

function documentOf(text: string): TextDocument {
  return TextDocument.create('file:///a.plan', 'plan', 1, text);
}

/** Enter at the end of a text, with the indentation that VS Code gives the new line. */
function withNewLine(text: string): { text: string; given: string } {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  const rule = rules.find(
    ({ beforeText, afterText }) => beforeText.test(line) && (afterText?.test('') ?? true),
  );
  const change = { indent: `${indentation}  `, none: indentation, outdent: indentation.slice(2) };
  const given = rule ? change[rule.action.indent] + (rule.action.appendText ?? '') : indentation;
  // blanks that Enter has put in go again where nothing follows them
  const ended = line.trim() === '' ? text.slice(0, text.length - line.length) : text;
  return { text: `${ended}${lineBreakOf(text)}${given}`, given };
}

/**
 * What Enter takes from a list in the last line, if that is something else than what stands there and a new line. A list opens
 * behind the first letter, the last mark that opens one, or a word that an input method has put in; what is typed since
 * narrows it down.
 */
function suggestionTaken(text: string, lineStart: number): string | undefined {
  const row = text.lastIndexOf('\n') + 1;
  const mark = [...text.slice(row)].findLastIndex((char) => triggers.includes(char)) + 1;
  // none opens behind a number
  const isWord = /[\p{L}\p{N}]$/u.test(text) && !/(?<![\p{L}\p{N}])[0-9.]+$/u.test(text);
  const opened = new Set([mark > 0 ? row + mark : lineStart + 1, ...(isWord ? [text.length] : [])]);
  for (const at of opened) {
    // where a mark ends the line nothing is chosen yet
    if (at > text.length || (at === text.length && mark === text.length - row)) continue;
    const first = chosenAt(at, text, row);
    if (first?.makesEdit) return first.label;
  }
  return undefined;
}

/** What is chosen at the end of a text in a list that has opened at a place in its last row. */
function chosenAt(at: number, text: string, row: number) {
  const written = text.slice(0, at);
  const { items } = completionsAt(written, at, readPlan(written), 'zh');
  const shown = items.flatMap(({ textEdit, filterText = '', insertTextFormat, label }, index) => {
    if (!textEdit || !('range' in textEdit)) return [];
    const word = text.slice(row + textEdit.range.start.character);
    if (!isShownFor(word, filterText)) return [];
    const isSame = textEdit.newText === word || /^\n *$/.test(textEdit.newText.slice(word.length));
    const makesEdit = insertTextFormat === InsertTextFormat.Snippet || !isSame;
    return [{ isBegun: filterText.startsWith(word), index, label, makesEdit }];
  });
  return shown.sort((a, b) => Number(b.isBegun) - Number(a.isBegun) || a.index - b.index)[0];
}
