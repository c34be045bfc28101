import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figures } from './figures.ts';
import { commandLine } from './measures/command-line.ts';
import { completion } from './measures/completion.ts';
import { dependents } from './measures/dependents.ts';
import { manyEdits } from './measures/edits.ts';
import { keystrokes, placeInProse, placeOfTarget } from './measures/keystrokes.ts';
import { openWorkspace } from './measures/opening.ts';
import { requests } from './measures/requests.ts';
import { linkedWorkspace, type PlanFile, soundPlan, writeWorkspace } from './plans/workspace.ts';

/** All that is measured in a workspace of so many plans. @param isShort only what the gates ask for */
export async function workspace(count: number, isShort: boolean): Promise<Figures> {
  const temporary = mkdtempSync(join(tmpdir(), 'planwright-bench-'));
  const folder = join(temporary, 'plans');
  const [cache, shellCache, otherCache] = ['server', 'shell', 'other'].map((name) =>
    join(temporary, `cache-${name}`),
  ) as [string, string, string];
  try {
    const files = linkedWorkspace(count);
    writeWorkspace(folder, files);
    const county = files.findLast(
      ({ fault, text }) => fault === 'alignment/weaker-than-superior' && !text.includes('\n|'),
    );
    if (!county) throw new Error(`${count} plans: too few to have one with each fault; 40 are enough`);
    const { editor, figures } = await openWorkspace('cold', folder, cache, files, county);
    const strokes = isShort ? 20 : 60;
    const prose = placeInProse(county.text);
    const steps: (() => Promise<Figures>)[] = [
      () => keystrokes('county', editor, county.path, prose, strokes),
    ];
    if (isShort) steps.push(() => dependents(editor, files, county));
    else {
      const city = soundPlan(files, 'city');
      const nation = files[0] as PlanFile;
      const served = county.text.split('\n').findIndex((line) => line.startsWith('  对应：'));
      const target = placeOfTarget(county.text, '农村自来水普及率');
      steps.push(
        () =>
          keystrokes('county.heading', editor, county.path, { line: prose.line - 1, character: 4 }, strokes),
        () =>
          completion(
            'complete.word',
            editor,
            county.path,
            { line: target.at.line + 1, character: 2 },
            '数',
            9,
          ),
        () => completion('complete.plan', editor, county.path, { line: served, character: 5 }, '《', 9),
        async () => {
          editor.open(city.path, city.text);
          await editor.next(city.path);
          return keystrokes('city', editor, city.path, placeInProse(city.text), strokes);
        },
        () => dependents(editor, files, county),
        () => keystrokes('nation', editor, nation.path, placeInProse(nation.text), strokes),
        () => requests(editor, county, nation, 9),
        () => manyEdits(editor, county.path, prose),
      );
    }
    const measured = [figures];
    for (const step of steps) measured.push(await step());
    await editor.close();
    if (!isShort) {
      const warm = await openWorkspace('warm', folder, cache, files, county);
      await warm.editor.close();
      measured.push(warm.figures);
      measured.push(await commandLine('check', folder, shellCache, ['check', '.']));
      measured.push(await commandLine('check.again', folder, shellCache, ['check', '.']));
      measured.push(await commandLine('check.one', folder, otherCache, ['check', county.path]));
    }
    return Object.assign({}, ...measured);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
