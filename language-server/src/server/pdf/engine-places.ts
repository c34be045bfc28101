import { posix, win32 } from 'node:path';

/** LibreOffice opens the Word document, Chromium and its kin the web page. */
export type EngineKind = 'libreoffice' | 'chromium';

/** A program that writes PDF, or where one may be. */
export interface Engine {
  readonly kind: EngineKind;
  /** The name of a folder may end with `*`, which stands for whatever its version is. */
  readonly path: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where programs that write PDF are looked for: what LibreOffice makes is set as in Word, so it comes first. */
export function enginePlaces(platform: NodeJS.Platform, environment: Environment): Engine[] {
  if (platform === 'win32') return onWindows(environment);
  return platform === 'darwin' ? onMac(environment) : onLinux(environment);
}

/** What kind of program a file is, as its name tells. */
export function engineKindOf(path: string): EngineKind | undefined {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  if (/soffice|libreoffice/iu.test(name)) return 'libreoffice';
  return /chrom|edge/iu.test(name) ? 'chromium' : undefined;
}

function onLinux(environment: Environment): Engine[] {
  const onPath = (names: readonly string[]) => foundOnPath(names, environment, ':', posix);
  const browsers = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ];
  return [
    ...ofKind('libreoffice', [
      ...onPath(['soffice', 'libreoffice']),
      ...['/usr/lib/libreoffice', '/usr/lib64/libreoffice', '/opt/libreoffice*'].map(
        (folder) => `${folder}/program/soffice`,
      ),
    ]),
    ...ofKind('chromium', [
      ...onPath(browsers),
      '/opt/google/chrome/google-chrome',
      '/opt/microsoft/msedge/microsoft-edge',
    ]),
  ];
}

function onMac(environment: Environment): Engine[] {
  const { HOME: home } = environment;
  const folders = ['/Applications', ...(home ? [`${home}/Applications`] : [])];
  const inApplication = (name: string, program = name) =>
    folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${program}`);
  return [
    ...ofKind('libreoffice', [
      ...inApplication('LibreOffice', 'soffice'),
      ...foundOnPath(['soffice'], environment, ':', posix),
    ]),
    ...ofKind(
      'chromium',
      ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) => inApplication(name)),
    ),
  ];
}

function onWindows(environment: Environment): Engine[] {
  const { ProgramFiles: own, 'ProgramFiles(x86)': older, ProgramW6432: wide } = environment;
  const programs = [...new Set([wide, own, older].filter((folder) => folder !== undefined))];
  const users = [...programs, environment.LOCALAPPDATA].filter((folder) => folder !== undefined);
  const below = (folders: readonly string[], path: string) =>
    folders.map((folder) => win32.join(folder, path));
  return [
    ...ofKind('libreoffice', [
      // the .exe comes back before it is done
      ...below(programs, 'LibreOffice*\\program\\soffice.com'),
      ...foundOnPath(['soffice.com'], environment, ';', win32),
    ]),
    ...ofKind('chromium', [
      ...below(programs, 'Microsoft\\Edge\\Application\\msedge.exe'),
      ...below(users, 'Google\\Chrome\\Application\\chrome.exe'),
    ]),
  ];
}

function ofKind(kind: EngineKind, paths: readonly string[]): Engine[] {
  return [...new Set(paths)].map((path) => ({ kind, path }));
}

/** A relative folder would be one of whoever wrote the files that lie there. */
function foundOnPath(
  names: readonly string[],
  { PATH, Path = PATH }: Environment,
  separator: string,
  { isAbsolute, join }: typeof posix,
): string[] {
  const folders = (Path ?? '').split(separator).filter((folder) => isAbsolute(folder));
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}
