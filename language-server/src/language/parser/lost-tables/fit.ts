import { oncePerText } from '../../../core/model/once-per.ts';
import { propertyAlone } from '../../../core/model/property.ts';
import { fold } from '../../../core/model/value/fold.ts';
import { parseValue } from '../../../core/model/value/parse.ts';
import { unitOf } from '../../../core/model/value/units.ts';
import { isBody } from '../bodies.ts';
import { isDeadline } from '../deadlines.ts';
import { headingMark } from '../headings.ts';

/** What a column of a lost table holds, as far as it tells cells from one another. */
export type CellKind =
  | 'number'
  | 'category'
  | 'name'
  | 'value'
  | 'unit'
  | 'property'
  | 'departments'
  | 'deadline'
  | 'text';

/** Nothing that stands in such a column. */
export const never = 1000;

/** How many pieces a cell may be made of. */
export const mostPieces: Readonly<Record<CellKind, number>> = {
  number: 1,
  category: 5,
  name: 6,
  value: 8,
  unit: 3,
  property: 3,
  departments: 14,
  deadline: 5,
  text: 40,
};

/** In UTF-16 units; what is longer is no cell of the kind. */
const longest: Readonly<Record<CellKind, number>> = {
  number: 4,
  category: 40,
  name: 90,
  value: 60,
  unit: 16,
  property: 8,
  departments: 200,
  deadline: 40,
  text: 1500,
};

/** What it costs to leave a cell of a column empty. */
export const costOfNone: Readonly<Record<CellKind, number>> = {
  number: 2.5,
  category: 0,
  name: 8,
  value: 1.8,
  unit: 1.5,
  property: 2.5,
  departments: 1.5,
  deadline: 1.5,
  text: 0.6,
};

const isNumber = /^\d{1,3}$/u;
const saysValue =
  /^(?:基本|保持|持续|稳|完成|达到?|高于|低于|不|与.*同步|提高|提升|下降|降低|增长|增加|减少|上升|控制|力争|左右|明显|进一步|优于|全[部面覆省国市]|位居|进入|前\d|省|国|\*|√|●|是|否)/u;
/** What nothing but the text around a table begins with. */
const around =
  /^(?:(?:备?注|说明|(?:数据|资料)?来源)\s*\d*\s*[:.、]|注\d|专栏|附?[表件图]\d|第.{1,5}[编篇章节])/u;

/** An edit changes few cells of a table; what the others are is remembered. */
const remembered = new Map<CellKind, ReturnType<typeof oncePerText<number>>>();
const mostRemembered = 10_000;

/**
 * How ill a text fits a column of a kind; the better it fits the further below 0. What a text is by itself (a property, a
 * value, a number) counts; what may be anything is 0.
 */
export function misfit(kind: CellKind, text: string): number {
  if (text.length > longest[kind]) return never;
  if (kind === 'text') return unbalanced(text) + textMisfit(text);
  const once = remembered.get(kind) ?? oncePerText<number>(mostRemembered);
  remembered.set(kind, once);
  return once(text, () => unbalanced(text) + cellMisfit(kind, text));
}

/** A text may be long, and it is its beginning that tells. */
function textMisfit(text: string): number {
  const chars = openingOf(text.slice(0, 40));
  if (chars === '' || around.test(chars)) return never;
  if (propertyAlone.test(chars)) return 4;
  return headingMark(text, 0, text.length) ? 1.5 : 0;
}

const foldedOpening = oncePerText<string>(mostRemembered);

function openingOf(text: string): string {
  return foldedOpening(text, () => fold(text).chars);
}

function cellMisfit(kind: Exclude<CellKind, 'text'>, text: string): number {
  const { chars } = fold(text);
  if (chars === '' || around.test(chars)) return never;
  const isDash = /^[-—*]+$/u.test(chars);
  switch (kind) {
    case 'number':
      return isNumber.test(chars) ? 0 : never;
    case 'property':
      return propertyAlone.test(chars) ? -4 : isDash ? 0 : never;
    case 'value':
      return valueMisfit(text, chars);
    case 'unit':
      return unitMisfit(text, chars, isDash);
    case 'name':
      return nameMisfit(chars);
    case 'category':
      return categoryMisfit(chars);
    case 'departments':
      if (isDash) return 0;
      return chars.split(/[,、;\s]/u).every((each) => each === '' || isBody(each))
        ? -1.5
        : chars.length > 40
          ? 8
          : 2;
    case 'deadline':
      return isDash
        ? 0
        : isDeadline(text)
          ? -2
          : /\d|长期|持续|[年月]/u.test(chars) && chars.length < 25
            ? 0
            : 6;
  }
}

/** “十四五”年均增长4.1 “十五五”年均增长: the values of two columns, or of one and part of the next. */
const namesTwoPeriods = /十[一二三四五六七八九]五.*十[一二三四五六七八九]五/u;

function valueMisfit(text: string, chars: string): number {
  if (/(?:约束|预期)性$/u.test(chars)) return never;
  // 完成省 goes on
  if (/^(?:完成|达到|优于)(?:国家?|省|市|区|县|上级|全.)?$/u.test(chars) && chars.length > 2) return 2;
  // two values
  if (/[%个人张家项]\d/u.test(chars) || namesTwoPeriods.test(chars)) return 6;
  if (!/^[-—]+$/u.test(chars) && /^[-—]+\D|[^\d)\]][-—]+$|\d—$/u.test(chars)) return 6;
  const { kind } = parseValue(text, 0);
  if (kind === 'quantity') return -2;
  if (kind === 'none') return -1.5;
  const bare = chars.replace(/^\[|\]$/gu, '');
  if (saysValue.test(bare)) return chars.length < 25 ? -1.5 : 2;
  if (/^\[.*\d.*\]$|^[<>≤≥]/u.test(chars)) return -1;
  if (/\d/u.test(chars)) return chars.length < 30 ? 0 : 4;
  return chars.length < 12 ? 3 : 7;
}

function unitMisfit(text: string, chars: string, isDash: boolean): number {
  if (isDash) return -0.5;
  if (/\d{2}|^\d|[,。:]/u.test(chars) || propertyAlone.test(chars)) return never;
  if (/^[/(]|[/(]$/u.test(chars)) return 5;
  const isKnown = chars
    .replace(/\([^()]*\)/gu, '')
    .split('/')
    .every((each) => !unitOf(each).dimension.startsWith('other:'));
  if (isKnown) return -2;
  return text.length <= 6 ? 0.5 : 8;
}

function nameMisfit(chars: string): number {
  const han = chars.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han < 2 || propertyAlone.test(chars) || /[。;]/u.test(chars)) return never;
  if (/^[)\],、,:/]|[,、:/]$/u.test(chars)) return 6;
  if (parseValue(chars, 0).kind === 'quantity' || (saysValue.test(chars) && chars.length < 7)) return 3;
  if (chars.length > 60) return 6;
  return /\([^()]{1,10}\)$/u.test(chars) ? -2 : -1;
}

function categoryMisfit(chars: string): number {
  if (!/^\p{Script=Han}/u.test(chars) || propertyAlone.test(chars) || /[。;:]/u.test(chars)) return never;
  if (/[(]\d{1,2}[项个条]\)$/u.test(chars)) return -2;
  return chars.length > 14 || /\d/u.test(chars) ? 5 : 0;
}

const bracket = /[()（）[\]［］【】〔〕]/gu;

/** What it costs a cell that a bracket opens or closes in another. */
function unbalanced(text: string): number {
  let open = 0;
  for (const [each] of text.matchAll(bracket)) {
    open += /[(（[［【〔]/u.test(each) ? 1 : -1;
    if (open < 0) return 5;
  }
  return open === 0 ? 0 : 5;
}

const group =
  /^(?:[一二三四五六七八九十]{1,3}[、.])?\p{Script=Han}[\p{Script=Han}“”"、·]{1,15}(?:\(\d{1,2}[项个条]\))?$/u;

/** How ill a line fits a row that only says what the rows below are about: 一、经济强（12项）. */
export function groupMisfit(text: string): number {
  const { chars } = fold(text);
  if (!group.test(chars) || around.test(chars) || /(?:约束|预期)性/u.test(chars)) return never;
  return /^[一二三四五六七八九十]{1,3}、|项\)$/u.test(chars) ? 0 : 4;
}
