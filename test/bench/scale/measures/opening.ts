import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import { type Editor, startEditor } from '../editor.ts';
import { type Effort, type Figures, figuresOf } from '../figures.ts';
import { plantedCodes } from '../plans/faults.ts';
import type { PlanFile } from '../plans/workspace.ts';

/** An editor that has opened a workspace, and what that took. */
export interface Opening {
  readonly editor: Editor;
  readonly figures: Figures;
}

/**
 * Opens a folder with one of its plans in the editor: until the names in all plans are known, the open plan has its first
 * diagnostics and then those that come of the plans above it, and every plan is checked.
 * @param opened one whose fault is about the plan above, where there is one
 * @throws where what is found isn't what was planted
 */
export async function openWorkspace(
  name: string,
  folder: string,
  cache: string,
  files: readonly PlanFile[],
  opened: PlanFile,
): Promise<Opening> {
  const start = performance.now();
  const editor = await startEditor(folder, cache);
  const sofar = (): Effort => ({ wall: performance.now() - start, ...editor.usage() });
  editor.open(opened.path, opened.text);
  const codes = (path: string) => editor.published.get(editor.uriOf(path))?.map(({ code }) => code);
  const missing = new Set(files.map(({ path }) => editor.uriOf(path)));
  const isLast = (uri: string) => missing.delete(uri) && missing.size === 0;
  const after = async (what: string, waiting: Promise<void>): Promise<Figures> => {
    await waiting;
    return figuresOf(`${name}.${what}`, sofar());
  };
  const isTold = (): boolean => codes(opened.path) !== undefined;
  const isWhole = (): boolean =>
    isTold() && (!opened.fault || codes(opened.path)?.includes(opened.fault) === true);
  const figures = await Promise.all([
    after('names', namesKnown(editor, files.at(-1) as PlanFile)),
    after('first', editor.until(isTold, 'first diagnostics')),
    after('aligned', editor.until(isWhole, 'all of its diagnostics')),
    after('checked', editor.until(isLast, 'diagnostics of all plans')),
  ]);
  for (const { path, fault } of files) {
    const found = codes(path)?.filter((code) => plantedCodes.includes(`${code}`));
    if (`${found}` !== `${fault ?? ''}`) throw new Error(`${path}: planted ${fault}, found ${found}`);
  }
  const { resident, peak } = editor.usage();
  return {
    editor,
    figures: Object.assign({}, ...figures, {
      [`${name}.heap`]: await editor.heap(),
      [`${name}.resident`]: resident,
      [`${name}.peak`]: peak,
    }),
  };
}

/** Until the last plan of the folder is found by its title. */
async function namesKnown({ connection }: Editor, { text }: PlanFile): Promise<void> {
  const query = /^规划 (.*)$/m.exec(text)?.[1] as string;
  for (;;) {
    const found = await connection.sendRequest<WorkspaceSymbol[] | null>('workspace/symbol', { query });
    if (found?.some(({ name }) => name === query)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
