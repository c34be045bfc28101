import type { Diagnostic } from 'vscode-languageserver-types';
import type { Editor } from '../editor.ts';
import { type Effort, type Figures, figuresOf } from '../figures.ts';
import type { PlanFile } from '../plans/workspace.ts';
import { placeOfTarget } from './keystrokes.ts';

const indicator = '常住人口城镇化率';

/**
 * Raises a target of the nation's plan above what all others have planned: until that plan has its own diagnostics, until
 * the open plan below says so, the first 200, and all.
 */
export async function dependents(
  editor: Editor,
  files: readonly PlanFile[],
  opened: PlanFile,
): Promise<Figures> {
  const nation = files[0] as PlanFile;
  const { at, digits } = placeOfTarget(nation.text, indicator);
  editor.open(nation.path, nation.text);
  await editor.next(nation.path);
  const all = files.length - 1;
  const below = editor.uriOf(opened.path);
  const saying = new Set<string>();
  const count = (uri: string): number => {
    if (editor.published.get(uri)?.some(isShortfall)) saying.add(uri);
    else saying.delete(uri);
    return saying.size;
  };
  const start = performance.now();
  const before = editor.usage();
  const sofar = (): Effort => {
    const { main, all } = editor.usage();
    return { wall: performance.now() - start, main: main - before.main, all: all - before.all };
  };
  const after = async (what: string, waiting: Promise<void>): Promise<Figures> => {
    await waiting;
    return figuresOf(`nation.target.${what}`, sofar());
  };
  const waiting = [
    after('own', editor.next(nation.path)),
    after(
      'open',
      editor.until((uri) => count(uri) > 0 && saying.has(below), 'the open plan below'),
    ),
    after(
      '200',
      editor.until((uri) => count(uri) >= Math.min(200, all), '200 plans below'),
    ),
    after(
      'all',
      editor.until((uri) => count(uri) >= all, 'all plans below'),
    ),
  ];
  editor.change(nation.path, at, digits.length, '99.0');
  const figures = await Promise.all(waiting);
  editor.change(nation.path, at, 4, digits);
  await editor.until((uri) => count(uri) === 0, 'all plans below to be as before');
  return Object.assign({}, ...figures);
}

function isShortfall({ code, message }: Diagnostic): boolean {
  return code === 'alignment/weaker-than-superior' && `${message}`.includes(indicator);
}
