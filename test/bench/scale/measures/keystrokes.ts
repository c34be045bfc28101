import type { Position } from 'vscode-languageserver-types';
import { percentile } from '../../measure.ts';
import type { Editor } from '../editor.ts';
import type { Figures } from '../figures.ts';

/** Longer than what a keystroke leaves to be done when its diagnostics are there. */
const pause = 60;

/** So many characters typed one after the other into a line, each when the diagnostics of the one before are there. */
export async function keystrokes(
  name: string,
  editor: Editor,
  path: string,
  at: Position,
  strokes: number,
): Promise<Figures> {
  const taken: number[] = [];
  // the first ones compile what is to run
  await typed(editor, path, at, Math.ceil(strokes / 4));
  const before = editor.usage();
  for (let count = 0; count < strokes; count++) taken.push(...(await typed(editor, path, at, 1)));
  const after = editor.usage();
  return {
    [`${name}.p50`]: percentile(taken, 0.5),
    [`${name}.p95`]: percentile(taken, 0.95),
    [`${name}.main`]: (after.main - before.main) / strokes,
    [`${name}.all`]: (after.all - before.all) / strokes,
  };
}

async function typed(editor: Editor, path: string, at: Position, strokes: number): Promise<number[]> {
  const taken: number[] = [];
  for (let count = 0; count < strokes; count++) {
    const start = performance.now();
    const told = editor.next(path);
    editor.change(path, at, 0, '更');
    await told;
    taken.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return taken;
}

/** Within a paragraph of a plan's first task. */
export function placeInProse(text: string): Position {
  const lines = text.split('\n');
  const heading = lines.findIndex((line) => line.startsWith('（一）'));
  return { line: heading + 1, character: (lines[heading + 1] as string).indexOf('，') };
}

/** Behind the digits of the target of an indicator. */
export function placeOfTarget(text: string, name: string): { at: Position; digits: string } {
  const lines = text.split('\n');
  const heading = lines.indexOf(`指标 ${name}`);
  const line = lines.findIndex((each, index) => index > heading && each.startsWith('  2030年：'));
  const [, before, digits] = /^(\D*2030年：\D*)([\d.]+)/.exec(lines[line] as string) as unknown as [
    string,
    string,
    string,
  ];
  return { at: { line, character: before.length }, digits };
}
