import { URI, UriUtils } from 'langium';
import { type ReadSettings, readSettings } from '../../checks/read-settings.ts';
import { noSettings, type Settings, settingsFileName } from '../../checks/settings.ts';

/** A settings file as it was read, with its text to tell where its problems are. */
export interface SettingsFile extends ReadSettings {
  readonly uri: string;
  readonly text: string;
}

/** The settings files of the folders that plans lie in, each read once until it changes. */
export class SettingsFiles {
  private readonly textOf: (uri: URI) => Promise<string | undefined>;
  private readonly onRead: (file: SettingsFile) => void;
  private readonly byFolder = new Map<string, Promise<SettingsFile | undefined>>();

  /**
   * @param textOf the text of a file; undefined where there is none, or it can't be read
   * @param onRead called with each file when it has been read, for what is wrong with it; never with what has been
   *   forgotten meanwhile
   */
  constructor(textOf: (uri: URI) => Promise<string | undefined>, onRead: (file: SettingsFile) => void) {
    this.textOf = textOf;
    this.onRead = onRead;
  }

  /** What holds for a plan. */
  async settingsFor(uri: string): Promise<Settings> {
    return (await this.fileFor(uri))?.settings ?? noSettings;
  }

  /** The file in a plan's folder, or the nearest one above it. */
  async fileFor(uri: string): Promise<SettingsFile | undefined> {
    let folder = UriUtils.dirname(URI.parse(uri));
    while (true) {
      const file = await this.in(folder);
      const above = UriUtils.dirname(folder);
      if (file || above.path === folder.path || folder.path === '') return file;
      folder = above;
    }
  }

  /** Reads all of them again when they are next asked for. */
  forget(): void {
    this.byFolder.clear();
  }

  private in(folder: URI): Promise<SettingsFile | undefined> {
    const key = folder.toString();
    const known = this.byFolder.get(key);
    if (known) return known;
    const reading = this.read(UriUtils.joinPath(folder, settingsFileName)).then((file) => {
      if (file && this.byFolder.get(key) === reading) this.onRead(file);
      return file;
    });
    this.byFolder.set(key, reading);
    return reading;
  }

  private async read(uri: URI): Promise<SettingsFile | undefined> {
    const text = await this.textOf(uri);
    if (text === undefined) return undefined;
    return { uri: uri.toString(), text, ...readSettings(text) };
  }
}
