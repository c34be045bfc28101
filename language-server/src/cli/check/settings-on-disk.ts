import { type SettingsFile, SettingsFiles } from '../../server/workspace/settings-files.ts';
import { readRegularFile } from '../regular-file.ts';

/** The settings files on this machine's disk. @param onRead called with each file when it has been read */
export function settingsOnDisk(onRead: (file: SettingsFile) => void = () => {}): SettingsFiles {
  const textOf = ({ fsPath }: { readonly fsPath: string }) =>
    readRegularFile(fsPath).then(
      (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      () => undefined,
    );
  return new SettingsFiles(textOf, onRead);
}
