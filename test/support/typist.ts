import { TextDocument } from 'vscode-languageserver-textdocument';
import { InsertTextFormat } from 'vscode-languageserver-types';
import { languageConfiguration } from '../../extension/language-configuration.ts';
import { lineBreakOf } from '../../language-server/src/core/model/source.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import {
  completionsAt,
  completionTriggerCharacters,
} from '../../language-server/src/server/editor/completion.ts';
import { editsAfter, editsBehind } from '../../language-server/src/server/editor/on-type-formatting.ts';
import { isShownFor } from '../server/editor/support/vscode-filter.ts';

/** How a text is typed: Enter behind every line, no blank in front of any. */
export interface TypingOptions {
  /** Whether the answer to the Enter behind a line comes before the next key; VS Code gives it up else. */
  readonly isInTime?: (line: number) => boolean;
  /** Told of each line with what Enter would take from a list instead of ending it. */
  readonly onSwallowed?: (line: string, suggestion: string) => void;
}

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
  { isInTime = () => true, onSwallowed }: TypingOptions = {},
): string {
  let text = '';
  const late: number[] = [];
  for (const [number, line] of lines.entries()) {
    const start = text.length;
    text += line;
    if (onSwallowed) {
      const suggestion = suggestionTaken(text, start);
      if (suggestion !== undefined) onSwallowed(line, suggestion);
    }
    text = withNewLine(text);
    const document = documentOf(text);
    const position = document.positionAt(text.length);
    if (!isInTime(number)) late.push(number);
    else if (late.length === 0)
      text = TextDocument.applyEdits(document, editsAfter('\n', document, position));
    else text = TextDocument.applyEdits(document, editsBehind(document, [...late.splice(0), number]));
  }
  const document = documentOf(text);
  return TextDocument.applyEdits(document, editsBehind(document, late));
}

function documentOf(text: string): TextDocument {
  return TextDocument.create('file:///a.plan', 'plan', 1, text);
}

/** Enter at the end of a text, with the indentation that VS Code gives the new line. */
function withNewLine(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  const rule = rules.find(
    ({ beforeText, afterText }) => beforeText.test(line) && (afterText?.test('') ?? true),
  );
  const change = { indent: `${indentation}  `, none: indentation, outdent: indentation.slice(2) };
  const next = rule ? change[rule.action.indent] + (rule.action.appendText ?? '') : indentation;
  // blanks that Enter has put in go again where nothing follows them
  const ended = line.trim() === '' ? text.slice(0, text.length - line.length) : text;
  return `${ended}${lineBreakOf(text)}${next}`;
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
