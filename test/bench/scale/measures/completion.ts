import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import { middle } from '../../measure.ts';
import type { Editor } from '../editor.ts';
import type { Figures } from '../figures.ts';

/** Types a character and asks for suggestions behind it before its diagnostics are there; then takes it away. */
export async function completion(
  name: string,
  editor: Editor,
  path: string,
  at: Position,
  inserted: string,
  times: number,
): Promise<Figures> {
  const textDocument = { uri: encodeURI(editor.uriOf(path)) };
  const position = { line: at.line, character: at.character + inserted.length };
  const taken: number[] = [];
  let items = 0;
  for (let count = 0; count < times; count++) {
    const start = performance.now();
    editor.change(path, at, 0, inserted);
    const answer = await editor.connection.sendRequest<CompletionList | CompletionItem[] | null>(
      'textDocument/completion',
      { textDocument, position },
    );
    taken.push(performance.now() - start);
    items = (Array.isArray(answer) ? answer : (answer?.items ?? [])).length;
    if (items === 0) throw new Error(`${name}: nothing is suggested`);
    const told = editor.next(path);
    editor.change(path, at, inserted.length, '');
    await told;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return { [`${name}.p50`]: middle(taken), [`${name}.items`]: items };
}
