import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Position } from 'vscode-languageserver-types';
import {
  type PreviewParams,
  previewRequest,
} from '../../../../language-server/src/server/protocol/preview.ts';
import { startEditor } from '../editor.ts';
import { type Figures, figuresOf } from '../figures.ts';
import { commandLine } from './command-line.ts';
import { completion } from './completion.ts';
import { keystrokes, placeInProse } from './keystrokes.ts';

const path = 'large.plan';

/** Works in one plan of any size, alone in its folder, and prints it for Word. */
export async function largeFile(text: string): Promise<Figures> {
  const temporary = mkdtempSync(join(tmpdir(), 'planwright-bench-'));
  const [folder, cache] = [join(temporary, 'plans'), join(temporary, 'cache')];
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, path), text);
    const start = performance.now();
    const editor = await startEditor(folder, cache);
    editor.open(path, text);
    await editor.next(path);
    const opened = figuresOf('first', { wall: performance.now() - start, ...editor.usage() });
    const prose = placeInProse(text);
    const typing = await keystrokes('stroke', editor, path, prose, 4);
    const suggesting = await completion('complete', editor, path, endOfDepartments(text), '、', 3);
    const before = editor.usage().main;
    const asked = performance.now();
    const preview = await editor.connection.sendRequest(previewRequest, {
      uri: encodeURI(editor.uriOf(path)),
      view: { part: 'tables', at: 0 },
    } satisfies PreviewParams);
    const shown = {
      'preview.wall': performance.now() - asked,
      'preview.main': editor.usage().main - before,
      'preview.size': Buffer.byteLength(JSON.stringify(preview)) / 1e6,
    };
    const kept = { heap: await editor.heap(), resident: editor.usage().resident };
    await editor.close();
    const printed = await commandLine('word', folder, cache, ['export', path, '-o', 'large.docx']);
    return { ...opened, ...typing, ...suggesting, ...shown, ...kept, ...printed };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Behind the departments of the first task, where one more can be named. */
function endOfDepartments(text: string): Position {
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.startsWith('责任部门：'));
  return { line, character: (lines[line] as string).length };
}
