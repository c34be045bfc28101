import { URI, UriUtils } from 'langium';
import { type ReadSettings, readSettings } from '../../checks/read-settings.ts';
import { noSettings, type Settings, settingsFileName, settingsOver } from '../../checks/settings.ts';

/** A settings file as it was read, with its text to tell where its problems are. */
export interface SettingsFile extends ReadSettings {
  readonly uri: string;
  readonly text: string;
}

/** The settings files of a folder and of those above it, and what they come to. */
interface SettingsLayers {
  /** The nearest first. */
  readonly files: readonly SettingsFile[];
  readonly settings: Settings;
}

const noLayers: SettingsLayers = { files: [], settings: noSettings };

/** The settings files of the folders that plans lie in, each read once until it changes. */
export class SettingsFiles {
  private readonly textOf: (uri: URI) => Promise<string | undefined>;
  private readonly onRead: (file: SettingsFile) => void;
  private readonly byFolder = new Map<string, Promise<SettingsLayers>>();
  /** The same by how the URIs of the plans in a folder begin: to take one apart takes longer than all else here. */
  private readonly byStart = new Map<string, Promise<SettingsLayers>>();

  /**
   * @param textOf the text of a file; undefined where there is none, or it can't be read
   * @param onRead called with each file when it has been read, for what is wrong with it; never with what has been
   *   forgotten meanwhile
   */
  constructor(textOf: (uri: URI) => Promise<string | undefined>, onRead: (file: SettingsFile) => void) {
    this.textOf = textOf;
    this.onRead = onRead;
  }

  /** What holds for a plan: what the nearest file says, and what those above it add. */
  async settingsFor(uri: string): Promise<Settings> {
    return (await this.layersFor(uri)).settings;
  }

  /** The files that a plan's settings come from, the nearest first. */
  async filesFor(uri: string): Promise<readonly SettingsFile[]> {
    return (await this.layersFor(uri)).files;
  }

  /** Reads all of them again when they are next asked for. */
  forget(): void {
    this.byFolder.clear();
    this.byStart.clear();
  }

  private layersFor(uri: string): Promise<SettingsLayers> {
    // a slash behind the path parts nothing
    const start = /[?#]/u.test(uri) ? uri : uri.slice(0, uri.lastIndexOf('/') + 1);
    const layers = this.byStart.get(start) ?? this.layersAt(folderOf(uri));
    this.byStart.set(start, layers);
    return layers;
  }

  private layersAt(folder: URI): Promise<SettingsLayers> {
    const key = folder.toString();
    const known = this.byFolder.get(key);
    if (known) return known;
    const reading = this.read(UriUtils.joinPath(folder, settingsFileName)).then((file) => {
      if (file && this.byFolder.get(key) === reading) this.onRead(file);
      return this.layersFrom(folder, file);
    });
    this.byFolder.set(key, reading);
    return reading;
  }

  private async layersFrom(folder: URI, file: SettingsFile | undefined): Promise<SettingsLayers> {
    const above = UriUtils.dirname(folder);
    const isTop = file?.settings.isRoot || above.path === folder.path || folder.path === '';
    const further = isTop ? noLayers : await this.layersAt(above);
    if (!file) return further;
    return { files: [file, ...further.files], settings: settingsOver(file.settings, further.settings) };
  }

  private async read(uri: URI): Promise<SettingsFile | undefined> {
    const text = await this.textOf(uri);
    if (text === undefined) return undefined;
    return { uri: uri.toString(), text, ...readSettings(text) };
  }
}

function folderOf(uri: string): URI {
  return UriUtils.dirname(URI.parse(uri));
}
