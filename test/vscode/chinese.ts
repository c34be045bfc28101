import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What VS Code says on the pictures, as its own Chinese language pack has it; what isn't here stays English. */
const words: Readonly<Record<string, string>> = {
  Problems: '问题',
  Output: '输出',
  'Debug Console': '调试控制台',
  Terminal: '终端',
  Ports: '端口',
  Explorer: '资源管理器',
  Outline: '大纲',
  Timeline: '时间线',
  'Ln {0}, Col {1}': '行 {0}，列 {1}',
  'Ln {0}, Col {1} ({2} selected)': '行 {0}，列 {1} (已选择{2})',
  '[Ln {0}, Col {1}]': '[行 {0}，列 {1}]',
  'Spaces: {0}': '空格: {0}',
  'Layout: {0}': '布局: {0}',
  'Quick Fix': '快速修复',
  'Quick Fix...': '快速修复...',
  Extract: '提取',
  Rewrite: '重写',
  'Refactor...': '重构...',
  'Source Action': '源代码操作',
  'Source Action...': '源代码操作...',
  'Format Document': '格式化文档',
  'Insert Plain Text': '插入纯文本',
  'View Problem': '查看问题',
  'More Actions...': '更多操作...',
  'No quick fixes available': '没有可用的快速修复',
  OK: '确定',
  Cancel: '取消',
  'Show Local': '显示本地',
  'Source: {0}': '来源: {0}',
  'No problems have been detected in the workspace.': '未在工作区检测到问题。',
  'No suggestions.': '无建议。',
  'Save As': '另存为',
  Save: '保存',
  'recently used': '最近使用',
  'other commands': '其他命令',
  'similar commands': '类似命令',
  Search: '搜索',
  Move: '移动',
  Apply: '应用',
  Discard: '放弃',
  'Refactor Preview': '重构预览',
  'Activating Extensions...': '正在激活扩展...',
  '{0} problems in this file': '此文件中有 {0} 个问题',
  'Plain Text': '纯文本',
  'Open to the Side': '在侧边打开',
  'Open With...': '打开方式...',
  'Open in Integrated Terminal': '在集成终端中打开',
  'Select for Compare': '选择以进行比较',
  'Compare Selected': '将已选项进行比较',
  'Open Timeline': '打开时间线',
  Cut: '剪切',
  Copy: '复制',
  'Copy Path': '复制路径',
  'Copy Relative Path': '复制相对路径',
  'Download...': '下载...',
  'Rename...': '重命名...',
  'Delete Permanently': '永久删除',
  'Configure preferred paste action...': '配置首选粘贴操作...',
  'Select Language Mode': '选择语言模式',
  'Filter (e.g. text, **/*.ts, !**/node_modules/**, @source:ts)':
    '筛选器(例如 text、**/*.ts、!**/node_modules/**、@source:ts)',
  "Press 'Enter' to confirm your input or 'Escape' to cancel": '按 "Enter" 以确认或按 "Esc" 以取消',
  "{0} (Press 'Enter' to confirm or 'Escape' to cancel)": '{0} (按 "Enter" 以确认或按 "Esc" 以取消)',
};

/** VS Code's locale in which extensions' own Chinese words are shown. */
export const chinese = 'zh-cn';

/**
 * Makes VS Code find a language pack: few of its own words are in it, but with it the words of an extension's
 * manifest are those of `package.nls.zh-cn.json`.
 * @param codeServer code-server's entry
 * @param data the folder of VS Code's user data
 */
export function addChinese(codeServer: string, data: string): void {
  const out = `${dirname(codeServer)}/../../lib/vscode/out`;
  const read = <Content>(name: string): Content => JSON.parse(readFileSync(`${out}/${name}`, 'utf8'));
  // every message by its number, counted through the keys of all modules
  const messages = read<string[]>('nls.messages.json');
  let number = 0;
  const contents: Record<string, Record<string, string>> = {};
  for (const [module, keys] of read<[string, string[]][]>('nls.keys.json')) {
    for (const key of keys) {
      const translated = words[messages[number++] ?? ''];
      if (translated !== undefined) contents[module] = { ...contents[module], [key]: translated };
    }
  }
  const translations = `${data}/zh-cn.i18n.json`;
  mkdirSync(data, { recursive: true });
  writeFileSync(translations, JSON.stringify({ contents }));
  const pack = {
    hash: 'planwright-test',
    extensions: [{ extensionIdentifier: { id: 'planwright.words-of-the-tests' }, version: '0.0.0' }],
    translations: { vscode: translations },
    label: '中文(简体)',
  };
  writeFileSync(`${data}/languagepacks.json`, JSON.stringify({ [chinese]: pack }));
}
