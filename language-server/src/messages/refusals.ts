import type { Localized } from './localized.ts';

const orZh = (nearest: string | undefined) => (nearest ? `，是不是“${nearest}”？` : '。');
const orEn = (nearest: string | undefined) => (nearest ? `; did you mean “${nearest}”?` : '.');

/** Why a command can't do what was asked: what is wrong, where, and what to do. */
export const refusals = {
  unknownCommand: (name: string, nearest: string | undefined): Localized => ({
    zh: `没有“${name}”这个命令${orZh(nearest)}运行 planwright --help 看全部命令`,
    en: `No command “${name}”${orEn(nearest)} Run planwright --help for the list`,
  }),
  unknownOption: (option: string, command: string, nearest: string | undefined): Localized => ({
    zh: `没有“${option}”这个选项${orZh(nearest)}运行 planwright ${command}--help 看用法`,
    en: `No option “${option}”${orEn(nearest)} Run planwright ${command}--help`,
  }),
  missingValue: (option: string): Localized => ({
    zh: `选项“${option}”后面要写一个值`,
    en: `Option “${option}” needs a value`,
  }),
  wrongValue: (option: string, value: string, choices: readonly string[]): Localized => ({
    zh: `“${option}”不能是“${value}”：请从 ${choices.join('、')} 中选一个`,
    en: `“${option}” can't be “${value}”; choose one of ${choices.join(', ')}`,
  }),
  missingArgument: (usage: string): Localized => ({
    zh: `少写了要处理的文件。用法：planwright ${usage}`,
    en: `The file to work on is missing. Usage: planwright ${usage}`,
  }),
  tooManyArguments: (argument: string, usage: string): Localized => ({
    zh: `多出了“${argument}”。用法：planwright ${usage}`,
    en: `“${argument}” is one too many. Usage: planwright ${usage}`,
  }),
  noPlans: (folder: string): Localized => ({
    zh: `${folder}：文件夹里没有规划文件（*.plan、*.规划）：请换一个文件夹，或写明文件名`,
    en: `${folder}: no plan files (*.plan, *.规划) in this folder; name another folder, or a file`,
  }),
  notAFile: (path: string): Localized => ({
    zh: `${path}：这是文件夹，这里要写一个文件`,
    en: `${path}: this is a folder; name a file`,
  }),
  noText: (path: string): Localized => ({
    zh: `${path}：既不是 UTF-8 也不是 GB18030 的文字，读不了：请用编辑器另存为 UTF-8`,
    en: `${path}: neither UTF-8 nor GB18030 text; save it as UTF-8 in an editor`,
  }),
  noIndicators: (path: string): Localized => ({
    zh: `${path}：这份规划里没有可以列表的指标`,
    en: `${path}: this plan has no indicators for such a table`,
  }),
  nothingToPrint: (path: string): Localized => ({
    zh: `${path}：这份规划里没有可以排印的正文`,
    en: `${path}: this plan has no text to print`,
  }),
  noDepartments: (path: string): Localized => ({
    zh: `${path}：这份规划没有写明由谁负责，排不出这张表`,
    en: `${path}: this plan doesn't say who answers for anything, so there is nothing for this table`,
  }),
  noCategories: (path: string): Localized => ({
    zh: `${path}：这份规划的指标没有分类别，排不出这张表`,
    en: `${path}: the indicators of this plan have no categories, so there is nothing for this table`,
  }),
  nothingShared: (paths: readonly string[]): Localized => ({
    zh: `${paths.join('、')}：这几份规划没有相同的指标，排不出对比表`,
    en: `${paths.join(', ')}: these plans have no indicator in common, so there is nothing to compare`,
  }),
  comparisonOfOne: (path: string): Localized => ({
    zh: `${path}：对比要两份以上的规划：请再写几个文件名`,
    en: `${path}: a comparison takes two plans or more; name further files`,
  }),
  oneAtATime: (only: string): Localized => ({
    zh: `--only ${only} 一次只排一份规划：请只写一个文件名，几份规划对比用 --only comparison`,
    en: `--only ${only} is for one plan at a time; name one file, or compare several with --only comparison`,
  }),
  noSuchColumn: (unknown: readonly string[], known: readonly string[]): Localized => ({
    zh: `--columns：没有“${unknown.join('”“')}”这一栏：可以写 ${known.join('、')}`,
    en: `--columns: no column “${unknown.join('”, “')}”; there are ${known.join(', ')}`,
  }),
  noSuchTable: (path: string, wanted: string, names: readonly string[], count: number): Localized => ({
    zh: `${path}：--only ${wanted} 不行：可以写 ${names.join('、')}，或1到${count}的序号`,
    en: `${path}: --only ${wanted} won't do; write ${names.join(', ')}, or a number from 1 to ${count}`,
  }),
  unknownExtension: (path: string, formats: readonly string[]): Localized => ({
    zh: `${path}：从扩展名看不出格式：请用 --format 写明（${formats.join('、')}）`,
    en: `${path}: the extension doesn't say the format; give --format (${formats.join(', ')})`,
  }),
  noFolder: (path: string): Localized => ({
    zh: `${path}：要写进去的文件夹不存在：请先建好，或换一个地方`,
    en: `${path}: the folder to write to doesn't exist; make it first, or choose another`,
  }),
  outputIsInput: (path: string): Localized => ({
    zh: `${path}：输出会盖掉规划文件本身：请换一个文件名`,
    en: `${path}: the output would overwrite the plan itself; choose another name`,
  }),
  binaryToTerminal: (format: string): Localized => ({
    zh: `${format} 不是文字，不能显示在屏幕上：请用 -o 写明文件名`,
    en: `${format} isn't text and can't be shown here; name a file with -o`,
  }),
  notFormattedEncoding: (path: string): Localized => ({
    zh: `${path}：这个文件是 GB18030 编码，没有改动：请先另存为 UTF-8`,
    en: `${path}: this file is in GB18030 and was left alone; save it as UTF-8 first`,
  }),
  unknownCode: (code: string, nearest: string | undefined): Localized => ({
    zh: `没有“${code}”这项检查${orZh(nearest)}运行 planwright explain 看全部检查`,
    en: `No check “${code}”${orEn(nearest)} Run planwright explain for the list`,
  }),
  unexpected: (detail: string): Localized => ({
    zh: `规划匠自己出错了，没有完成：${detail}`,
    en: `Planwright itself failed and did not finish: ${detail}`,
  }),
} as const;

const fileProblems: Readonly<Record<string, Localized>> = {
  ENOENT: { zh: '找不到：请核对路径', en: 'not found; check the path' },
  ENOTDIR: { zh: '找不到：路径里有一段不是文件夹', en: 'not found; part of the path is no folder' },
  EISDIR: { zh: '这是文件夹，不是文件', en: 'this is a folder, not a file' },
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
