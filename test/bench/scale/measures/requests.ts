import type { Position } from 'vscode-languageserver-types';
import { previewRequest } from '../../../../language-server/src/server/protocol/preview.ts';
import { middle } from '../../measure.ts';
import type { Editor } from '../editor.ts';
import type { Figures } from '../figures.ts';
import type { PlanFile } from '../plans/workspace.ts';

const indicator = '基本养老保险参保率';

/** What an editor asks at a place that others have something to do with: the middle of some times, and the CPU of the first. */
export async function requests(
  editor: Editor,
  county: PlanFile,
  nation: PlanFile,
  times: number,
): Promise<Figures> {
  const uri = (file: PlanFile) => ({ textDocument: { uri: encodeURI(editor.uriOf(file.path)) } });
  const served = placeOf(
    county.text,
    new RegExp(`对应.*》(?=${indicator})|${indicator} .*》(?=${indicator})`),
  );
  const own = placeOf(nation.text, new RegExp(`^指标 (?=${indicator})`));
  const asked: Readonly<Record<string, readonly [method: string, params: object]>> = {
    'hover.served': ['textDocument/hover', { ...uri(county), position: served }],
    'definition.served': ['textDocument/definition', { ...uri(county), position: served }],
    references: [
      'textDocument/references',
      { ...uri(nation), position: own, context: { includeDeclaration: true } },
    ],
    rename: ['textDocument/rename', { ...uri(nation), position: own, newName: '基本养老保险参保比率' }],
    lenses: ['textDocument/codeLens', uri(nation)],
    symbols: ['workspace/symbol', { query: '参保率' }],
    preview: [previewRequest, uri(county).textDocument],
    outline: ['textDocument/documentSymbol', uri(county)],
  };
  const figures: Record<string, number> = {};
  for (const [name, [method, params]] of Object.entries(asked)) {
    const taken: number[] = [];
    const spent: number[] = [];
    for (let count = 0; count < times; count++) {
      const before = editor.usage().main;
      const start = performance.now();
      const answer = await editor.connection.sendRequest(method, params);
      taken.push(performance.now() - start);
      spent.push(editor.usage().main - before);
      if (!answer || (Array.isArray(answer) && answer.length === 0)) throw new Error(`${method}: no answer`);
    }
    figures[`${name}.p50`] = middle(taken);
    figures[`${name}.main`] = middle(spent);
    // what has not been asked before
    figures[`${name}.first`] = spent[0] as number;
  }
  return figures;
}

/** The place in the first line that has the pattern, behind what it matches. */
export function placeOf(text: string, pattern: RegExp): Position {
  const lines = text.split('\n');
  const line = lines.findIndex((each) => pattern.test(each));
  const match = pattern.exec(lines[line] ?? '');
  if (!match) throw new Error(`nothing like ${pattern}`);
  return { line, character: match.index + match[0].length + 1 };
}
