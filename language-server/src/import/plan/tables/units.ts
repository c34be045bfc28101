import { impliedUnit } from '../../../builder/units.ts';
import { simplified } from '../../../recogniser/paragraph.ts';
import { foldedHead } from './head-words.ts';

/** `单位：%` above a table, or in the head of a column; undefined where it names several. */
export function unitIn(text: string): string | undefined {
  const named = /(?:单位|單位)\s*[:：]\s*([^\s()（）:：、，,；;]{1,8})\s*[）)]?$/u.exec(text.trim());
  return named?.[1];
}

/** Whether a line says nothing but the unit of what stands below it. */
export function isUnitLine(text: string): boolean {
  return /^[（(]?(?:计量|計量)?(?:单位|單位)\s*[:：]\s*[^。]{1,30}$/u.test(text.trim());
}

/** The unit that all headings of values name at their end, `2025年（%）`; undefined where they differ. */
export function unitOfHeads(heads: readonly string[]): string | undefined {
  const units = heads.map(
    (head) => /\((?![^()]*(?:年|值|期|标))([^()\d]{1,8})\)$/u.exec(foldedHead(head))?.[1],
  );
  return new Set(units).size === 1 ? units[0] : undefined;
}

/** Whether a name has its unit in brackets: 常住人口城镇化率（%）. */
export function namesUnit(name: string): boolean {
  return impliedUnit(name, undefined) !== undefined;
}

/** √, ●, 是: what marks one of two columns. */
export function isTicked(text: string): boolean {
  return text !== '' && !/^(?:[—–－\-/×✗✘○]|否|无|無)+$/u.test(simplified(text));
}
