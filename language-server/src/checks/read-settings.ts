import { nearest } from '../core/model/names.ts';
import type { Span } from '../core/model/source.ts';
import { isObject } from '../core/text/json-object.ts';
import type { Localized } from '../core/text/localized.ts';
import { checks } from './index.ts';
import { type AskedSeverity, askableSeverities, noSettings, type Settings } from './settings.ts';

/** What is wrong with settings, and where: what could be read holds all the same. */
export interface SettingsProblem {
  readonly span: Span;
  readonly message: Localized;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/** Reads a settings file, which is JSON. Never throws: what can't be read or isn't known is a problem. */
export function readSettings(text: string): ReadSettings {
  const whole = { start: 0, end: text.length };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ' '));
  } catch (error) {
    const at = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? text.length);
    const start = Math.max(0, Math.min(at, text.length - 1));
    const problem = { span: { start, end: start + 1 }, message: say.noJson };
    return { settings: noSettings, problems: [problem] };
  }
  // a key is found by its text: each stands in the file but once, or is wrong in every place
  const spanOf = (key: string): Span => {
    const written = JSON.stringify(key);
    const start = text.indexOf(written);
    return start < 0 ? whole : { start, end: start + written.length };
  };
  const { settings, unreadable } = settingsIn(json);
  return {
    settings,
    problems: unreadable.map(({ key, message }) => ({
      span: key === undefined ? whole : spanOf(key),
      message,
    })),
  };
}

/** What can't be used of settings, with the key that is to blame; the whole where there is none. */
export interface UnreadableSetting {
  readonly key?: string;
  readonly message: Localized;
}

/** The settings in a JSON value, from a file or from an editor. */
export function settingsIn(json: unknown): {
  readonly settings: Settings;
  readonly unreadable: readonly UnreadableSetting[];
} {
  if (!isObject(json)) return { settings: noSettings, unreadable: [{ message: say.noObject }] };
  const unreadable: UnreadableSetting[] = [];
  for (const key of Object.keys(json)) {
    if (key !== 'severities' && key !== '$schema') {
      unreadable.push({ key, message: say.unknownKey(key, ['severities']) });
    }
  }
  const severities: Record<string, AskedSeverity> = {};
  const given = json.severities ?? {};
  if (!isObject(given)) unreadable.push({ key: 'severities', message: say.noSeverities });
  else {
    for (const [code, severity] of Object.entries(given)) {
      const message = problemOf(code, severity);
      if (message) unreadable.push({ key: code, message });
      else severities[code] = severity as AskedSeverity;
    }
  }
  return { settings: { severities }, unreadable };
}

function problemOf(code: string, severity: unknown): Localized | undefined {
  const codes = checks.flatMap((check) => [check.code, `${check.code.split('/')[0]}/*`]);
  if (!codes.includes(code)) return say.unknownCode(code, nearest(code, new Set(codes)));
  const isKnown = (askableSeverities as readonly unknown[]).includes(severity);
  return isKnown ? undefined : say.wrongSeverity(code, String(severity), askableSeverities);
}

const say = {
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
};
