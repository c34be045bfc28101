import { describe, expect, it } from 'vitest';
import { engineKindOf, enginePlaces } from '../../../language-server/src/server/pdf/engine-places.ts';

const pathsOf = (platform: NodeJS.Platform, environment: Record<string, string>) =>
  enginePlaces(platform, environment).map(({ path }) => path);

describe('programs that write PDF are looked for', () => {
  it('on Linux: what can be called, then where distributions and LibreOffice itself put it', () => {
    const places = enginePlaces('linux', { PATH: '/usr/local/bin:/usr/bin' });
    expect(places[0]).toEqual({ kind: 'libreoffice', path: '/usr/local/bin/soffice' });
    expect(places.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/usr/bin/libreoffice',
        '/usr/lib64/libreoffice/program/soffice',
        '/opt/libreoffice*/program/soffice',
        '/usr/bin/chromium',
        '/usr/local/bin/google-chrome-stable',
        '/usr/bin/microsoft-edge',
      ]),
    );
  });

  it('on a Mac: among the applications of all and of the user', () => {
    expect(pathsOf('darwin', { HOME: '/Users/li', PATH: '' })).toEqual([
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      '/Users/li/Applications/LibreOffice.app/Contents/MacOS/soffice',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Users/li/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Users/li/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]);
  });

  it('on Windows: below its folders of programs, whatever they are called; soffice.com, as the .exe doesn’t wait', () => {
    const environment = {
      ProgramFiles: 'D:\\Programme',
      'ProgramFiles(x86)': 'D:\\Programme (x86)',
      LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local',
      Path: 'C:\\Windows;E:\\office',
    };
    expect(pathsOf('win32', environment)).toEqual([
      'D:\\Programme\\LibreOffice*\\program\\soffice.com',
      'D:\\Programme (x86)\\LibreOffice*\\program\\soffice.com',
      'C:\\Windows\\soffice.com',
      'E:\\office\\soffice.com',
      'D:\\Programme\\Microsoft\\Edge\\Application\\msedge.exe',
      'D:\\Programme (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'D:\\Programme\\Google\\Chrome\\Application\\chrome.exe',
      'D:\\Programme (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\li\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ]);
  });

  it('LibreOffice first, whose pages are those of the Word file', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const kinds = enginePlaces(platform, { PATH: '/usr/bin', ProgramFiles: 'C:\\' }).map(
        ({ kind }) => kind,
      );
      expect(kinds.lastIndexOf('libreoffice')).toBeLessThan(kinds.indexOf('chromium'));
    }
  });

  it('in no folder that is named from where one is', () => {
    expect(pathsOf('linux', { PATH: '.:bin::/usr/bin' }).filter((path) => !path.startsWith('/'))).toEqual([]);
    expect(pathsOf('win32', { Path: '.;bin' })).toEqual([]);
  });
});

it.each([
  ['/opt/libreoffice24.8/program/soffice', 'libreoffice'],
  ['C:\\Program Files\\LibreOffice\\program\\soffice.com', 'libreoffice'],
  ['/usr/bin/chromium-browser', 'chromium'],
  ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'chromium'],
  ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'chromium'],
  ['/home/chromium/wps', undefined],
])('%s is told by its name: %s', (path, kind) => {
  expect(engineKindOf(path)).toBe(kind);
});
