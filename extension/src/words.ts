import type { Localized, Severity } from '../../language-server/src/index.ts';
import type { ServerAction } from './preview/messages.ts';

/*
 * What is said in several places: by the extension, in its views, and on the page of the preview.
 */

export const severityNames: Readonly<Record<Severity, Localized>> = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  info: { zh: '提示', en: 'Note' },
  hint: { zh: '建议', en: 'Hint' },
};

export const serverActionNames: Readonly<Record<ServerAction, Localized>> = {
  restart: { zh: '重新启动', en: 'Restart' },
  showLog: { zh: '查看日志', en: 'Show Log' },
};

export const loading: Localized = { zh: '正在准备预览……', en: 'Preparing the preview…' };

export const reading: Localized = { zh: '正在读文件……', en: 'Reading the file…' };
