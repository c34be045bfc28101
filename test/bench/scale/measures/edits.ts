import type { Position } from 'vscode-languageserver-types';
import { middle } from '../../measure.ts';
import type { Editor } from '../editor.ts';
import type { Figures } from '../figures.ts';

/** A thousand characters typed into a paragraph: what the last ones take beside the first, and what memory they leave behind. */
export async function manyEdits(editor: Editor, path: string, at: Position, count = 1000): Promise<Figures> {
  const heap = await editor.heap();
  const before = editor.usage();
  const taken: number[] = [];
  for (let edit = 0; edit < count; edit++) {
    const start = performance.now();
    const told = editor.next(path);
    // every other one is taken back, so that the text stays as long as it is
    if (edit % 2 === 0) editor.change(path, at, 0, '更');
    else editor.change(path, at, 1, '');
    await told;
    taken.push(performance.now() - start);
  }
  const after = editor.usage();
  return {
    'edits.main': (after.main - before.main) / count,
    'edits.slower': middle(taken.slice(-100)) / middle(taken.slice(0, 100)),
    'edits.heap': (await editor.heap()) - heap,
  };
}
