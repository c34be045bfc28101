import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { nearest } from '../core/model/names.ts';
import type { Span } from '../core/model/source.ts';
import { isObject } from '../core/text/json-object.ts';
import type { Localized } from '../core/text/localized.ts';
import { checks } from './index.ts';
import { officeKeys, readOfficeRules } from './office/office-rules.ts';
import { readPrintRules } from './office/print-rules.ts';
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

/** Reads a settings file: JSON with comments, as editors write theirs. Never throws: what can't be used is a problem. */
export function readSettings(text: string): ReadSettings {
  const { root, wrongAt } = parsed(text.replace(/^\ufeff/, ' '));
  if (wrongAt || !root) {
    const start = Math.max(0, Math.min(wrongAt?.offset ?? 0, text.length - 1));
    const span = { start, end: start + Math.max(1, wrongAt?.length ?? 1) };
    return { settings: noSettings, problems: [{ span, message: say.noJson }] };
  }
  const { settings, unreadable } = settingsIn(getNodeValue(root));
  const problems = unreadable.map(({ path, message }) => ({ span: placeOf(root, path), message }));
  return { settings, problems };
}

/** The tree of a text, and the first thing that is wrong with it. */
function parsed(text: string): {
  readonly root?: Node | undefined;
  readonly wrongAt?: ParseError | undefined;
} {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true });
    return { root, wrongAt: errors[0] };
  } catch {
    // deeper than the stack
    return {};
  }
}

/** Where the key that a path ends with stands; of one that is written twice the later, which holds. */
function placeOf(root: Node, path: readonly string[]): Span {
  let node: Node | undefined = root;
  let key: Node = root;
  for (const name of path) {
    const property: Node | undefined = node?.children?.findLast(
      ({ children }) => children?.[0]?.value === name,
    );
    if (property?.children?.[0]) key = property.children[0];
    node = property?.children?.[1];
  }
  return { start: key.offset, end: key.offset + key.length };
}

/** What can't be used of settings, with the keys that lead to the one to blame; none where it is the whole. */
export interface UnreadableSetting {
  readonly path: readonly string[];
  readonly message: Localized;
}

/** The settings in a JSON value, from a file or from an editor. */
export function settingsIn(json: unknown): {
  readonly settings: Settings;
  readonly unreadable: readonly UnreadableSetting[];
} {
  if (!isObject(json)) return { settings: noSettings, unreadable: [{ path: [], message: say.noObject }] };
  const unreadable: UnreadableSetting[] = [];
  const blame = (path: readonly string[], message: Localized) => void unreadable.push({ path, message });
  for (const key of Object.keys(json)) {
    if (!settingNames.includes(key) && key !== '$schema') blame([key], say.unknownKey(key, settingNames));
  }
  const severities: Record<string, AskedSeverity> = {};
  const given = json.severities ?? {};
  if (!isObject(given)) blame(['severities'], say.noSeverities);
  else {
    for (const [code, severity] of Object.entries(given)) {
      const message = problemOf(code, severity);
      if (message) blame(['severities', code], message);
      else severities[code] = severity as AskedSeverity;
    }
  }
  const office = readOfficeRules(json, blame);
  const print =
    json.print === undefined
      ? undefined
      : readPrintRules(json.print, (path, message) => blame(['print', ...path], message));
  const { root = false } = json;
  if (typeof root !== 'boolean') blame(['root'], say.noRoot);
  return {
    settings: {
      severities,
      ...(office && { office }),
      ...(print && { print }),
      ...(root === true && { isRoot: true }),
    },
    unreadable,
  };
}

/** What settings may say, in the order in which they are listed. */
const settingNames: readonly string[] = ['severities', ...officeKeys, 'print', 'root'];

function problemOf(code: string, severity: unknown): Localized | undefined {
  const codes = checks.flatMap((check) => [check.code, `${check.code.split('/')[0]}/*`]);
  if (!codes.includes(code)) return say.unknownCode(code, nearest(code, new Set(codes)));
  const isKnown = (askableSeverities as readonly unknown[]).includes(severity);
  return isKnown ? undefined : say.wrongSeverity(code, asWritten(severity), askableSeverities);
}

/** A value as it is written in JSON; of an object or a list only what it begins and ends with. */
function asWritten(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  return isObject(value) ? '{…}' : `${value}`;
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
  noRoot: {
    zh: 'root 只能写 true（上层文件夹的设置不再管这里）或 false。',
    en: 'root is true (what is set in the folders above doesn’t hold here) or false.',
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
