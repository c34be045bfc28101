import type { Commitment, RecogniserContext, Statement } from './commitment.ts';
import { readingOf } from './reading.ts';

/**
 * The quantified targets that a paragraph states, in the order of the text; `start` is where the
 * paragraph begins in the file. What only describes (0—6岁儿童, 15分钟生活圈, 三大任务), where things stand and what
 * was done before is left alone. Any text gives a list.
 */
export function recogniseCommitments(text: string, start: number, context?: RecogniserContext): Commitment[] {
  return readingOf(text, start, context).statements.filter(isCommitment);
}

export function isCommitment(statement: Statement): statement is Commitment {
  return statement.role === 'target';
}
