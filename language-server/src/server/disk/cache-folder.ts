import { isAbsolute, join } from 'node:path';

/**
 * Where programs keep what they can make anew: the folder that `PLANWRIGHT_CACHE` names, else as each system has it (XDG Base
 * Directory, Apple's File System Programming Guide, Known Folders); undefined where the environment doesn't tell, or
 * that variable says `off`.
 */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const { HOME: home, XDG_CACHE_HOME: asked, LOCALAPPDATA: local, PLANWRIGHT_CACHE: own } = environment;
  if (own === 'off') return undefined;
  if (own && isAbsolute(own)) return own;
  const below = (base: string | undefined, ...names: string[]) =>
    base && isAbsolute(base) ? join(base, ...names) : undefined;
  const ofSystem = {
    win32: below(local, 'planwright', 'Cache'),
    darwin: below(home, 'Library', 'Caches', 'planwright'),
  };
  // a relative one is to be passed over, says XDG
  const isAsked = asked !== undefined && isAbsolute(asked);
  if (isAsked) return join(asked, 'planwright');
  if (platform === 'win32' || platform === 'darwin') return ofSystem[platform];
  return below(home, '.cache', 'planwright');
}
