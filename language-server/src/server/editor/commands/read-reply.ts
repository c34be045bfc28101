import type { Plan } from '../../../core/model/plan.ts';
import type { Language } from '../../../core/text/localized.ts';
import { Unreadable } from '../../../exchange/interchange/unreadable.ts';
import { readReply } from '../../../exchange/replies/read-reply.ts';
import { bytesOfBase64 } from '../../protocol/base64.ts';
import type { ReplyParams, ReplyReading } from '../../protocol/replies.ts';

/** What a bureau has sent back suggests on a plan. */
export function replyReading(
  plan: Plan,
  { name, content, sent }: ReplyParams,
  language: Language,
): ReplyReading {
  try {
    const { bureau, suggestions, problems } = readReply(bytesOfBase64(content), plan, {
      fileName: name,
      sent,
    });
    const said = problems.map(({ message }) => message[language]);
    // of another plan's there is only that to be said
    if (suggestions.length === 0 && said[0] !== undefined) return { problem: said[0] };
    return { bureau, suggestions, problems: said };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.localized[language] };
    throw error;
  }
}
