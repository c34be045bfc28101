import type { Localized } from '../core/text/localized.ts';

const fileProblems: Readonly<Record<string, Localized>> = {
  ENOENT: { zh: '找不到：请核对路径', en: 'not found; check the path' },
  ENOTDIR: { zh: '找不到：路径里有一段不是文件夹', en: 'not found; part of the path is no folder' },
  EISDIR: { zh: '这是文件夹，不是文件', en: 'this is a folder, not a file' },
  ENOTREG: {
    zh: '这是管道或者设备，不是文件：要从管道读取，请写 -',
    en: 'this is a pipe or a device, not a file; to read from a pipe, write -',
  },
  EACCES: { zh: '没有权限：请检查文件的权限', en: 'no permission; check the access rights' },
  EPERM: { zh: '没有权限：请检查文件的权限', en: 'no permission; check the access rights' },
  EROFS: { zh: '这里是只读的，写不了', en: 'this place is read-only' },
  ENOSPC: { zh: '磁盘已满：请腾出空间后再试', en: 'the disk is full; free some space and try again' },
  EBUSY: { zh: '正被别的程序使用：请关闭后再试', en: 'in use by another program; close it and try again' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'the name is too long' },
};

/** Why a file can't be read or written; `code` is the system's. */
export function fileProblem(path: string, code: string | undefined): Localized {
  const problem = fileProblems[code ?? ''] ?? {
    zh: `读写不了（${code}）`,
    en: `can't be read or written (${code})`,
  };
  return { zh: `${path}：${problem.zh}`, en: `${path}: ${problem.en}` };
}
