import { fold } from '../../../../core/model/value/fold.ts';
import { matchAsWritten, simplified } from '../../../../core/text/simplified.ts';
import { impliedUnit } from '../../../../language/builder/units.ts';

/** `单位：%` above a table, or in the head of a column; undefined where it names several. */
export function unitIn(text: string): string | undefined {
  const named = matchAsWritten(/单位\s*[:：]\s*([^\s()（）:：、，,；;]{1,8})\s*[）)]?$/u, text.trim());
  return named?.[1];
}

/** Whether a line says nothing but the unit of what stands below it. */
export function isUnitLine(text: string): boolean {
  return /^[（(]?(?:计量)?单位\s*[:：]\s*[^。]{1,30}$/u.test(simplified(text.trim()));
}

/** Whether a name has its unit in brackets: 常住人口城镇化率（%）. */
export function namesUnit(name: string): boolean {
  return impliedUnit(name, undefined) !== undefined;
}

/** √, ●, 是: what marks one of two columns. */
export function isTicked(text: string): boolean {
  return text !== '' && !/^(?:[—–－\-/×✗✘○]|否|无)+$/u.test(fold(text).chars);
}
