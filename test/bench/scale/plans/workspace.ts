import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settingsFileName } from '../../../../language-server/src/checks/settings.ts';
import { draftOf } from './draft.ts';
import { plantFault } from './faults.ts';
import { type Level, type Place, placesOf, upFrom } from './places.ts';
import { planText } from './text.ts';

/** A plan in a file. */
export interface PlanFile {
  readonly place: Place;
  /** Below the folder of the workspace. */
  readonly path: string;
  readonly text: string;
  /** The code of the one fault that was planted in it; absent where none was. */
  readonly fault: string | undefined;
}

/** The plans of a nation and of the places in it, each resting on those of all places above; the same for the same seed. */
export function linkedWorkspace(count: number, seed = 13): PlanFile[] {
  return placesOf(count).map((place) => {
    const draft = draftOf(place, seed);
    const fault = plantFault(draft);
    return { place, path: pathOf(place), text: planText(draft), fault: fault?.code };
  });
}

/** Writes them below a folder, with a settings file that makes one office's of it. */
export function writeWorkspace(folder: string, files: readonly PlanFile[]): void {
  mkdirSync(folder);
  writeFileSync(join(folder, settingsFileName), '{}');
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The last plan of a level that has no fault. */
export function soundPlan(files: readonly PlanFile[], level: Level): PlanFile {
  const found = files.findLast(({ place, fault }) => place.level === level && !fault);
  if (!found) throw new Error(`no plan of a ${level} among ${files.length}`);
  return found;
}

/** A folder for each province and for each city in it, as an office would keep them. */
function pathOf(place: Place): string {
  const folders = upFrom(place)
    .filter(({ level }) => level === 'province' || level === 'city')
    .map(({ name }) => name)
    .reverse();
  return join(...folders, `${place.name}.plan`);
}
