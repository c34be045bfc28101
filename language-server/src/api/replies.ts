import type { Plan } from '../core/model/plan.ts';
import type { PlanComment } from '../exchange/comments/word-comment.ts';
import type { Reply, ReplyOptions } from '../exchange/replies/read-reply.ts';
import type { OfficialDocument } from '../print/official/document.ts';

export { planComments } from '../exchange/comments/plan-comments.ts';
export type { PlanComment, SaidInComment } from '../exchange/comments/word-comment.ts';
export type { Reply, ReplyOptions, ReplyProblem } from '../exchange/replies/read-reply.ts';

/**
 * A whole plan that `render` wrote as Word, with comments at their places. What is said of something that isn’t printed stands
 * at what is printed above it, with the words that it is about.
 * @param document what was rendered
 */
export async function withComments(
  word: Uint8Array,
  plan: Plan,
  document: OfficialDocument,
  comments: readonly PlanComment[],
): Promise<Uint8Array> {
  const { commentedWord } = await import('../exchange/comments/commented-word.ts');
  return commentedWord(word, plan, document.origin?.asked ?? [], comments);
}

/**
 * Reads a Word document that came back from a bureau: what was changed in it and said in its comments, with its place in the
 * plan; what has none is there too.
 * @throws Unreadable (the promise rejects) where it can’t be read: no Word document, damaged, with a password
 */
export async function readReply(bytes: Uint8Array, plan: Plan, options: ReplyOptions): Promise<Reply> {
  return (await import('../exchange/replies/read-reply.ts')).readReply(bytes, plan, options);
}
