import type { Plan } from '../../core/model/plan.ts';
import { sentComments } from '../../core/review/merge/sent-comments.ts';
import type { ReviewFile } from '../../core/review/review-file.ts';
import type { Suggestion } from '../../core/review/suggestions.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { readReply } from '../../exchange/replies/read-reply.ts';
import type { Invocation } from '../command.ts';
import { orRefuse } from '../files.ts';
import { orUnreadable } from '../new-file.ts';
import { onlyPlanFile } from '../plan-files.ts';
import { reasonOf } from '../refusal.ts';
import { readRegularFile } from '../regular-file.ts';

/** What the replies to a plan suggest. */
export interface RepliesReading {
  readonly suggestions: readonly Suggestion[];
  /** Whether something of them could not be read, which is said. */
  readonly hasProblems: boolean;
}

/** Reads replies; of one that can't be read that is said, and the others are all the same. */
export async function repliesIn(
  paths: readonly string[],
  plan: Plan,
  review: ReviewFile,
  call: Invocation,
): Promise<RepliesReading> {
  const { terminal, language } = call;
  const sent = sentComments(review);
  const suggestions: Suggestion[] = [];
  let hasProblems = false;
  const tell = (message: Localized) => {
    terminal.say(`planwright: ${message[language]}`);
    hasProblems = true;
  };
  for (const path of paths) {
    try {
      const file = await onlyPlanFile(path, call);
      const bytes = await orRefuse(file.shown, readRegularFile(file.path));
      const reply = await orUnreadable(file.shown, () => readReply(bytes, plan, { fileName: path, sent }));
      for (const { message } of reply.problems) tell(say.ofFile(file.shown, message));
      if (reply.suggestions.length === 0) continue;
      const before = suggestions.length;
      const together = ({ replyTo }: Suggestion) => replyTo !== undefined && { replyTo: replyTo + before };
      suggestions.push(...reply.suggestions.map((each) => ({ ...each, ...together(each) })));
      terminal.say(say.read(file.shown, reply.bureau, reply.suggestions.length)[language]);
    } catch (error) {
      tell(reasonOf(error, path));
    }
  }
  return { suggestions, hasProblems };
}

const say = {
  ofFile: (file: string, { zh, en }: Localized): Localized => ({
    zh: `${file}：${zh}`,
    en: `${file}: ${en}`,
  }),
  read: (file: string, bureau: string, count: number): Localized => ({
    zh: `${file}：${quoted(bureau)}的意见${count}条`,
    en: `${file}: suggestions of ${quoted(bureau)}: ${count}`,
  }),
};
