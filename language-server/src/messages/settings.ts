import type { Localized } from './localized.ts';

/** What is wrong with `planwright.json` or the editor's settings. */
export const settingsProblems = {
  noJson: {
    zh: '这里不合 JSON 的写法：整个设置文件暂不起作用。看看是不是缺逗号、引号，或者用了全角标点。',
    en: 'This is not JSON: the whole settings file has no effect. Look for a missing comma or quotation mark.',
  },
  noObject: {
    zh: '设置应写成 { "severities": { … } }。',
    en: 'Settings are written as { "severities": { … } }.',
  },
  noSeverities: {
    zh: 'severities 应写成 { "检查代码": "级别" }。',
    en: 'severities is written as { "code of a check": "severity" }.',
  },
  unknownKey: (key: string, known: readonly string[]): Localized => ({
    zh: `没有“${key}”这项设置；可以写的是：${known.join('、')}。`,
    en: `There is no setting “${key}”; those known are: ${known.join(', ')}.`,
  }),
  unknownCode: (code: string, nearest: string | undefined): Localized => ({
    zh: `没有代码为“${code}”的检查${nearest ? `，是不是“${nearest}”？` : '；planwright explain 列出全部代码。'}`,
    en: `There is no check “${code}”; ${nearest ? `is “${nearest}” meant?` : 'planwright explain lists all codes.'}`,
  }),
  wrongSeverity: (code: string, severity: string, known: readonly string[]): Localized => ({
    zh: `“${code}”的级别不能是“${severity}”，可以写：${known.join('、')}。`,
    en: `“${severity}” is no severity for “${code}”; write one of ${known.join(', ')}.`,
  }),
} as const;
