import type { Plan } from '../core/model/plan.ts';
import { decodeText, undecodable } from '../core/text/encoding.ts';
import { Unreadable } from '../exchange/interchange/unreadable.ts';
import { readPlan as planOfText } from '../language/read-plan.ts';

export type { Big } from 'big.js';
export type { TextFieldKey } from '../core/fields/indicator-fields.ts';
export type { Basis, Header } from '../core/model/header.ts';
export type { Period, PlanDate } from '../core/model/period.ts';
export type {
  Deadline,
  Department,
  DepartmentMention,
  DepartmentRole,
  Direction,
  Indicator,
  IndicatorLink,
  IndicatorTexts,
  IndicatorValue,
  ListedAnnex,
  PlainTable,
  Plan,
  Responsibility,
  Section,
  SectionKind,
  SyntaxProblem,
  Task,
  TaskRow,
  YearRole,
} from '../core/model/plan.ts';
export type { Property } from '../core/model/property.ts';
export type {
  Comparator,
  NoValue,
  Quantity,
  QuantityChange as Change,
  Recurrence,
  Unit,
  Value,
  ValueProblem,
  WordValue,
} from '../core/model/quantity.ts';
export type { Position, Range, Source, Sourced, Span } from '../core/model/source.ts';
export { tasksOf } from '../core/model/tasks.ts';
export { type DecodedText, decodeText, type Encoding } from '../core/text/encoding.ts';
export { Unreadable } from '../exchange/interchange/unreadable.ts';
export { formatPlan } from '../server/editor/format.ts';
export { isPlanName } from '../server/workspace/plan-paths.ts';

/**
 * Reads a plan. There is no text it can't read: lines that have no place are among the plan's `problems`.
 * @param content the text of a plan, or the bytes of its file, in UTF-8 or GB18030
 * @param uri what the plan's file is called, a URI or a path: findings in other plans name it so, and where several
 * plans are checked together each needs its own
 * @throws Unreadable where bytes are neither UTF-8 nor GB18030
 */
export function readPlan(content: string | Uint8Array, uri?: string): Plan {
  const text = typeof content === 'string' ? content : decodeText(content)?.text;
  if (text === undefined) throw new Unreadable(undecodable);
  return planOfText(text, uri);
}
