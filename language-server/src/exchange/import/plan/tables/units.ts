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

/** The unit that all headings of values name at their end, `2025年（%）`; undefined where they differ. */
export function unitOfHeads(heads: readonly string[]): string | undefined {
  const units = heads.map((head) => {
    const { chars, original } = fold(head);
    const unit = /(?<=\()(?![^()]*(?:年|值|期|标))[^()\d]{1,8}(?=\)$)/u.exec(chars);
    return unit?.[0] && original.slice(unit.index, unit.index + unit[0].length);
  });
  return new Set(units).size === 1 ? units[0] : undefined;
}

/** Whether a name has its unit in brackets: 常住人口城镇化率（%）. */
export function namesUnit(name: string): boolean {
  return impliedUnit(name, undefined) !== undefined;
}

/** √, ●, 是: what marks one of two columns. */
export function isTicked(text: string): boolean {
  return text !== '' && !/^(?:[—–－\-/×✗✘○]|否|无)+$/u.test(fold(text).chars);
}
