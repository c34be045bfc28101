import type { Localized } from '../../../language-server/src/index.ts';

/*
 * What several commands ask and say.
 */

export const noPlan: Localized = {
  zh: '先打开一份规划（.plan 文件）。',
  en: 'Open a plan (a .plan file) first.',
};

export const askFormat: Localized = { zh: '导出成什么格式？', en: 'As which kind of file?' };

export const compareTitle: Localized = { zh: '与另一个版本对照', en: 'Compare with another version' };
