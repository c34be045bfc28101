import type { Severity } from '../checks/check.ts';
import type { Localized } from './localized.ts';

export const notices = {
  isGb18030: (path: string): Localized => ({
    zh: `${path}：这个文件是 GB18030 编码，已照此读取；建议另存为 UTF-8`,
    en: `${path}: read as GB18030; better saved as UTF-8`,
  }),
  wouldChange: (count: number, of: number): Localized => ({
    zh: count > 0 ? `${of}个文件中有${count}个需要整理` : `${of}个文件都已整齐`,
    en: count > 0 ? `${count} of ${of} files need formatting` : `${filesEn(of)} formatted already`,
  }),
  changed: (count: number, of: number): Localized => ({
    zh: count > 0 ? `整理了${of}个文件中的${count}个` : `${of}个文件都已整齐，没有改动`,
    en: count > 0 ? `Formatted ${count} of ${of} files` : `${filesEn(of)} formatted already, nothing changed`,
  }),
  notPrinted: (path: string, lines: readonly number[]): Localized => ({
    zh: `${path}：第${lines.join('、')}行不知道属于哪里，没有排进去：请先运行 planwright check`,
    en: `${path}: nobody can tell where line ${lines.join(', ')} belongs, so it isn't printed; run planwright check first`,
  }),
} as const;

const counted: Record<Severity, (count: number) => Localized> = {
  error: (count) => ({ zh: `${count}处错误`, en: `${count} ${count === 1 ? 'error' : 'errors'}` }),
  warning: (count) => ({ zh: `${count}处警告`, en: `${count} ${count === 1 ? 'warning' : 'warnings'}` }),
  info: (count) => ({ zh: `${count}条提示`, en: `${count} ${count === 1 ? 'note' : 'notes'}` }),
  hint: (count) => ({ zh: `${count}条建议`, en: `${count} ${count === 1 ? 'hint' : 'hints'}` }),
};

/** The last line of a check: how many files were read, and what was found. */
export function checkSummary(files: number, counts: Readonly<Record<Severity, number>>): Localized {
  const found = (Object.keys(counted) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted[severity](counts[severity]));
  const zh = found.map((each) => each.zh).join('，') || '没有发现问题';
  const en = found.map((each) => each.en).join(', ') || 'nothing found';
  return { zh: `检查了${files}个文件：${zh}`, en: `${filesEn(files)} checked: ${en}` };
}

function filesEn(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}
