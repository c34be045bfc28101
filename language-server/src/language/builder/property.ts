import type { Direction, Indicator, SyntaxProblem } from '../../core/model/plan.ts';
import { propertyBrackets, readProperty } from '../../core/model/property.ts';
import type { Sourced } from '../../core/model/source.ts';
import { simplified } from '../../core/text/simplified.ts';
import { saysNothing } from './nothing.ts';

/** What a name says of the property in brackets: 单位地区生产总值能耗降低（约束性）. */
export function propertyInName({ value: name, span }: Sourced<string>): Indicator['property'] {
  const match = propertyBrackets.exec(simplified(name));
  if (!match) return undefined;
  const at = match.index + match[0].indexOf(match[1] as string);
  const text = name.slice(at, at + (match[1] as string).length);
  const start = span.start + at;
  return { value: readProperty(text), text, span: { start, end: start + text.length } };
}

/** 属性 as it is read; undefined where nothing is said. What can't be read is kept as written, and a problem. */
export function propertyOf(
  field: Sourced<string> | undefined,
  problems: SyntaxProblem[],
): Indicator['property'] {
  if (!field || saysNothing(field.value)) return undefined;
  const value = readProperty(field.value);
  if (value === undefined) noteUnreadable('属性', field, problems);
  return { value, text: field.value, span: field.span };
}

/** 方向 as it is read; what can't be read is a problem, unless it says nothing. */
export function directionField(
  field: Sourced<string> | undefined,
  problems: SyntaxProblem[],
): Direction | undefined {
  if (!field) return undefined;
  const direction = risingOrFalling(simplified(field.value));
  if (direction === undefined) noteUnreadable('方向', field, problems);
  return direction;
}

function noteUnreadable(block: string, { value, span }: Sourced<string>, problems: SyntaxProblem[]): void {
  if (!saysNothing(value)) problems.push({ kind: 'unreadable', span, text: value, block });
}

function risingOrFalling(text: string): Direction | undefined {
  if (/上升|提高|增|升|正向|rising|up/iu.test(text)) return 'rising';
  return /下降|降低|减|降|负向|逆向|falling|down/iu.test(text) ? 'falling' : undefined;
}
