import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ReadSettings, readSettings } from '../../checks/read-settings.ts';
import { noSettings, type Settings, settingsFileName } from '../../checks/settings.ts';

/** A settings file that was read. */
export interface SettingsFile extends ReadSettings {
  readonly path: string;
  readonly text: string;
}

/** The settings files of the folders that plans lie in, each read once. */
export class SettingsOfFolders {
  private readonly byFolder = new Map<string, Promise<SettingsFile | undefined>>();

  /** What holds for the file at a path: the settings file in its folder, or the nearest one above it. */
  async settingsFor(path: string): Promise<Settings> {
    return (await this.fileFor(path))?.settings ?? noSettings;
  }

  /** The folder that file stands in; undefined where there is none. */
  async rootOf(path: string): Promise<string | undefined> {
    const file = await this.fileFor(path);
    return file && dirname(file.path);
  }

  /** Every settings file that was found so far. */
  async files(): Promise<readonly SettingsFile[]> {
    const all = await Promise.all(this.byFolder.values());
    return all.filter((file) => file !== undefined);
  }

  private async fileFor(path: string): Promise<SettingsFile | undefined> {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const known = this.byFolder.get(folder) ?? read(join(folder, settingsFileName));
      this.byFolder.set(folder, known);
      const file = await known;
      if (file || dirname(folder) === folder) return file;
    }
  }
}

async function read(path: string): Promise<SettingsFile | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { path, text, ...readSettings(text) };
}
