import { type FileSystemProvider, URI, UriUtils } from 'langium';
import { type ReadSettings, readSettings } from '../checks/read-settings.ts';
import { noSettings, type Settings, settingsFileName } from '../checks/settings.ts';

/** A settings file as it was read, with its text to tell where its problems are. */
export interface SettingsFile extends ReadSettings {
  readonly uri: string;
  readonly text: string;
}

/** The settings files of the folders that plans lie in, each read once until it changes. */
export class SettingsFiles {
  private readonly files: FileSystemProvider;
  private readonly onRead: (file: SettingsFile) => void;
  private readonly byFolder = new Map<string, Promise<SettingsFile | undefined>>();

  /** @param onRead called with each file when it has been read, for what is wrong with it */
  constructor(files: FileSystemProvider, onRead: (file: SettingsFile) => void) {
    this.files = files;
    this.onRead = onRead;
  }

  /** What holds for a plan: the file in its folder, or the nearest one above it. */
  async settingsFor(uri: string): Promise<Settings> {
    let folder = UriUtils.dirname(URI.parse(uri));
    while (true) {
      const file = await this.in(folder);
      if (file) return file.settings;
      const above = UriUtils.dirname(folder);
      if (above.path === folder.path || folder.path === '') return noSettings;
      folder = above;
    }
  }

  /** Reads all of them again when they are next asked for. */
  forget(): void {
    this.byFolder.clear();
  }

  private in(folder: URI): Promise<SettingsFile | undefined> {
    const key = folder.toString();
    const known = this.byFolder.get(key) ?? this.read(UriUtils.joinPath(folder, settingsFileName));
    this.byFolder.set(key, known);
    return known;
  }

  private async read(uri: URI): Promise<SettingsFile | undefined> {
    try {
      if (!(await this.files.exists(uri))) return undefined;
      const text = await this.files.readFile(uri);
      const file = { uri: uri.toString(), text, ...readSettings(text) };
      this.onRead(file);
      return file;
    } catch {
      return undefined; // no such folder in this kind of workspace
    }
  }
}
