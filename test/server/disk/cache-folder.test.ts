import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../../language-server/src/server/disk/cache-folder.ts';

const environment = { HOME: '/home/甲', LOCALAPPDATA: '/users/甲/local' };

describe('the folder of caches', () => {
  it.each<[NodeJS.Platform, string]>([
    ['linux', '/home/甲/.cache/planwright'],
    ['darwin', '/home/甲/Library/Caches/planwright'],
    ['win32', '/users/甲/local/planwright/Cache'],
  ])('is where %s has it', (platform, folder) => {
    expect(cacheFolder(environment, platform)).toBe(folder);
  });

  it('is where XDG_CACHE_HOME says, unless that is no whole path', () => {
    expect(cacheFolder({ ...environment, XDG_CACHE_HOME: '/c' }, 'linux')).toBe('/c/planwright');
    expect(cacheFolder({ ...environment, XDG_CACHE_HOME: 'c' }, 'linux')).toBe('/home/甲/.cache/planwright');
  });

  it('is the one that PLANWRIGHT_CACHE names before all, or none where that says off', () => {
    expect(cacheFolder({ ...environment, PLANWRIGHT_CACHE: '/own' }, 'darwin')).toBe('/own');
    expect(cacheFolder({ ...environment, PLANWRIGHT_CACHE: 'off' }, 'linux')).toBeUndefined();
    expect(cacheFolder({ ...environment, PLANWRIGHT_CACHE: '' }, 'linux')).toBe('/home/甲/.cache/planwright');
  });

  it('is nowhere where nothing says where', () => {
    expect(cacheFolder({}, 'linux')).toBeUndefined();
    expect(cacheFolder({}, 'win32')).toBeUndefined();
  });
});
