import type { Localized } from '../../../language-server/src/messages/localized.ts';

/** What the commands ask and say. */
export const commandMessages = {
  noAnswer: {
    zh: '规划匠的语言服务没有运行，没有完成。请运行“规划匠：重启语言服务”后再试。',
    en: 'Nothing was done, as Planwright’s language server isn’t running. Restart it, then try again.',
  },
  noPlan: { zh: '先打开一份规划（.plan 文件）。', en: 'Open a plan (a .plan file) first.' },
  cancelled: { zh: '没有保存。', en: 'Nothing was saved.' },

  newPlanTitle: { zh: '新建规划', en: 'New plan' },
  askTitle: { zh: '规划名称，写全称，带上年份', en: 'The full title, with its years' },
  exampleOfTitle: {
    zh: '某市养老服务体系建设行动方案（2026—2028年）',
    en: 'Action plan for the care of the elderly (2026—2028)',
  },
  askTemplate: { zh: '哪一种规划？', en: 'Which kind of plan?' },
  askPeriod: { zh: '规划期，可以不填', en: 'The years it covers; may be left empty' },
  exampleOfPeriod: { zh: '2026—2028年，或“十五五”', en: '2026—2028' },
  askDepartments: {
    zh: '责任部门，用顿号或逗号隔开，可以不填',
    en: 'Departments, between commas; may be left empty',
  },
  exampleOfDepartments: {
    zh: '市民政局、市财政局、市卫生健康委员会',
    en: 'Civil Affairs Bureau, Finance Bureau',
  },

  exportTitle: { zh: '导出', en: 'Export' },
  askTables: { zh: '导出什么？', en: 'What is to be exported?' },
  askFormat: { zh: '导出成什么格式？', en: 'As which kind of file?' },
  nothingToExport: {
    zh: '这份规划还没有可以导出的内容：先写正文，或写一项指标。',
    en: 'There is nothing to export yet: write some text, or an indicator.',
  },
  notExported: {
    zh: '这份规划没有这种表格，没有导出。',
    en: 'Nothing was exported: the plan has nothing for such a table.',
  },

  reportTitle: { zh: '审核意见', en: 'Review' },
  askScope: { zh: '哪些规划？', en: 'Of which plans?' },
  thisPlan: { zh: '当前规划', en: 'The current plan' },
  allPlans: { zh: '全部规划', en: 'All plans' },
  allPlansDetail: { zh: '工作区里的每一份', en: 'Every one of the workspace' },

  save: { zh: '保存', en: 'Save' },
  overwrite: { zh: '覆盖', en: 'Overwrite' },
  askOverwrite: (name: string): Localized => ({
    zh: `“${name}”已经存在，要覆盖吗？`,
    en: `“${name}” exists already. Overwrite it?`,
  }),
  saved: (name: string): Localized => ({ zh: `已保存“${name}”。`, en: `“${name}” is saved.` }),
  notSaved: (name: string, reason: string): Localized => ({
    zh: `“${name}”没有保存：${reason}`,
    en: `“${name}” was not saved: ${reason}`,
  }),
  open: { zh: '打开', en: 'Open' },
  reveal: { zh: '打开所在文件夹', en: 'Show in Folder' },

  pasteTitle: { zh: '粘贴为规划正文', en: 'Paste as the text of a plan' },
  clipboardEmpty: { zh: '剪贴板里没有文字。', en: 'There is no text in the clipboard.' },
  showDropped: { zh: '去掉了什么？', en: 'What Was Left Out?' },
  droppedTitle: { zh: '粘贴时去掉的页码和页眉', en: 'Page marks left out when pasting' },

  importTitle: { zh: '导入为规划', en: 'Import as a plan' },
  documents: { zh: 'Word、Excel、网页和文本', en: 'Word, Excel, web pages and texts' },
  importThis: { zh: '导入', en: 'Import' },
  notImported: (name: string, reason: string): Localized => ({
    zh: `“${name}”没有导入：${reason}`,
    en: `“${name}” was not imported: ${reason}`,
  }),
  showReport: { zh: '看导入报告', en: 'Show the Report' },
  reportOfImport: (name: string): Localized => ({
    zh: `导入报告：${name}`,
    en: `What became of ${name}`,
  }),

  fixed: (what: string): Localized => ({ zh: `已${what}。`, en: `Done: ${what}.` }),
  nothingToFix: {
    zh: '没有可以自动修正的地方。要由人来定的问题，在“问题”面板里逐条处理。',
    en: 'Nothing can be mended by itself. What a person has to decide is listed in the Problems panel.',
  },

  compareTitle: { zh: '与另一个版本对照', en: 'Compare with another version' },
  askVersion: { zh: '和哪个版本对照？', en: 'With which version?' },
  savedVersion: { zh: '上次保存的版本', en: 'The saved version' },
  headVersion: { zh: 'Git 最近一次提交的版本', en: 'The version last committed to Git' },
  otherFile: { zh: '另一个文件…', en: 'Another file…' },
  now: { zh: '现在的文字', en: 'the text as it is now' },
  pickFile: { zh: '和这个文件对照', en: 'Compare with this file' },
  plans: { zh: '规划', en: 'Plans' },
  noVersion: { zh: '找不到那个版本，没有对照。', en: 'That version can’t be found; nothing was compared.' },
  compared: (changes: number): Localized => ({
    zh: changes === 0 ? '没有事实上的变化。' : `共有${changes}处变化。`,
    en: changes === 0 ? 'No fact has changed.' : `${changes} ${changes === 1 ? 'change' : 'changes'}.`,
  }),
  wordByWord: { zh: '逐字对照', en: 'Word by Word' },
} as const;
