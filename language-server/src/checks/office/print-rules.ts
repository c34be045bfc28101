import { type FontUse, fontUses, type PrintRules } from '../../core/plans/print-rules.ts';
import { isObject } from '../../core/text/json-object.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { SettingReader } from './setting-reader.ts';

/** `{ "fonts": { "title": "方正小标宋_GBK" }, "linePitch": 29, "letterhead": "示范市民政局文件" }`. */
export const readPrintRules: SettingReader<PrintRules> = (json, blame) => {
  if (!isObject(json)) {
    blame([], say.noRules);
    return {};
  }
  const rules: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(json)) {
    if (key === 'fonts') {
      const fonts = fontsIn(value, (path, message) => blame(['fonts', ...path], message));
      if (Object.keys(fonts).length > 0) rules.fonts = fonts;
    } else if (!Object.hasOwn(readers, key)) blame([key], say.unknownKey(key));
    else {
      const reader = readers[key as keyof typeof readers];
      if (reader.isRight(value)) rules[key] = value;
      else blame([key], reader.wrong);
    }
  }
  return rules as PrintRules;
};

const fontsIn: SettingReader<NonNullable<PrintRules['fonts']>> = (json, blame) => {
  const fonts: Partial<Record<FontUse, string>> = {};
  if (!isObject(json)) blame([], say.noFonts);
  else {
    for (const [use, name] of Object.entries(json)) {
      if (!(fontUses as readonly string[]).includes(use)) blame([use], say.unknownFont(use));
      else if (!isText(name)) blame([use], say.noFontName);
      else fonts[use as FontUse] = name.trim();
    }
  }
  return fonts;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isSwitch = (value: unknown): value is boolean => typeof value === 'boolean';

const say = {
  noRules: {
    zh: 'print 应写成 { "fonts": { … }, "linePitch": 29 }。',
    en: 'print is written as { "fonts": { … }, "linePitch": 29 }.',
  },
  noFonts: {
    zh: `fonts 应写成 { "title": "方正小标宋_GBK" }；可以写的是：${fontUses.join('、')}。`,
    en: `fonts is written as { "title": "方正小标宋_GBK" }; those known are: ${fontUses.join(', ')}.`,
  },
  noFontName: {
    zh: '这里写字体的名称，如“仿宋_GB2312”。',
    en: 'Here stands the name of a font, such as “仿宋_GB2312”.',
  },
  unknownFont: (use: string): Localized => ({
    zh: `字体没有“${use}”这一种用处；可以写的是：${fontUses.join('、')}。`,
    en: `No font is for “${use}”; those known are: ${fontUses.join(', ')}.`,
  }),
  wrongPitch: {
    zh: 'linePitch 是行距，单位是磅，写20到40之间的数，如 29。',
    en: 'linePitch is the distance of lines in points, a number from 20 to 40, such as 29.',
  },
  noText: { zh: '这里写一句话，不能是空的。', en: 'Here stands a text, which can’t be empty.' },
  noTitle: {
    zh: '这里写一句话，规划的名称写作 {title}，发文机关写作 {issuer}，如“{issuer}关于印发《{title}》的通知”。',
    en: 'Here stands a text with {title} in it for the title of the plan, and {issuer} for who issues it.',
  },
  noSwitch: { zh: '这里只能写 true 或 false。', en: 'This is true or false.' },
  unknownKey: (key: string): Localized => ({
    zh: `print 里没有“${key}”这一项；可以写的是：${keys().join('、')}。`,
    en: `print has no “${key}”; those known are: ${keys().join(', ')}.`,
  }),
};

interface RuleReader {
  isRight(value: unknown): boolean;
  readonly wrong: Localized;
}

const namesTitle = {
  isRight: (value: unknown) => isText(value) && value.includes('{title}'),
  wrong: say.noTitle,
};

/** How each rule but the fonts is read. */
const readers: Readonly<Record<Exclude<keyof PrintRules, 'fonts'>, RuleReader>> = {
  linePitch: {
    isRight: (value) => typeof value === 'number' && value >= 20 && value <= 40,
    wrong: say.wrongPitch,
  },
  letterhead: { isRight: isText, wrong: say.noText },
  letter: { isRight: isSwitch, wrong: say.noSwitch },
  annex: { isRight: isSwitch, wrong: say.noSwitch },
  seal: { isRight: isSwitch, wrong: say.noSwitch },
  noticeTitle: namesTitle,
  noticeText: namesTitle,
};

function keys(): string[] {
  return ['fonts', ...Object.keys(readers)];
}
