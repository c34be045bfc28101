import type { Plan } from '../core/model/plan.ts';
import { decodeText, undecodable } from '../core/text/encoding.ts';
import { Unreadable } from '../exchange/interchange/unreadable.ts';
import { readPlan as planOfText } from '../language/read-plan.ts';

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
