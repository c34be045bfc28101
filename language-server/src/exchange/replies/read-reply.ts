import type { Plan } from '../../core/model/plan.ts';
import { checkerName } from '../../core/review/merge/sent-comments.ts';
import { reviewedText } from '../../core/review/standing.ts';
import type { Suggestion } from '../../core/review/suggestions.ts';
import { identityNames } from '../../print/official/mark-names.ts';
import { withoutQuotedPlace } from '../comments/quoted-place.ts';
import { printedDocument } from '../printed/printed-document.ts';
import type { PrintedDocument } from '../printed/printed-text.ts';
import { authorsOf, bureauOf } from './bureau.ts';
import { keyOf } from './pairing.ts';
import { noChanges, noChangesInOlder, olderVersion, otherPlan, type ReplyProblem } from './problems.ts';
import type { ReplyDocument } from './reply-document.ts';
import { placedReply } from './suggestions/placing.ts';
import { suggestionsOf } from './suggestions/suggestions.ts';
import { untrackedReading } from './suggestions/untracked-reading.ts';
import { readReplyDocument } from './word/read-reply-document.ts';

export type { ReplyProblem } from './problems.ts';

/** What a bureau sent back. */
export interface Reply {
  readonly bureau: string;
  /** Who changed or remarked something in it. */
  readonly authors: readonly string[];
  readonly problems: readonly ReplyProblem[];
  readonly suggestions: readonly Suggestion[];
}

export interface ReplyOptions {
  /** A path or a name. */
  readonly fileName: string;
  /** Whose reply it is, where somebody says so. */
  readonly bureau?: string;
  /** The comments that the plan was sent with, which come back too. */
  readonly sent?: readonly { readonly words: string; readonly author: string }[];
}

/** Where less of a document's text is the plan's, it is another plan's. */
const leastShare = 0.3;

/** Where fewer of the marks have come back, a program has lost them. */
const enoughMarks = 0.8;

/**
 * Reads a Word document that came back from a bureau: all that was changed in it, tracked or not, and all that is said in
 * its comments, with its place in the plan. What has no place is there too.
 * @throws Unreadable, and nothing else: where it is no Word document, is locked or damaged
 */
export function readReply(
  bytes: Uint8Array,
  plan: Plan,
  { fileName, bureau, sent = [] }: ReplyOptions,
): Reply {
  const document = readReplyDocument(bytes);
  const { properties } = document;
  const version = properties.get(identityNames.version);
  const isSameVersion = version === reviewedText(plan.source.text);
  const asked = new Set((properties.get(identityNames.asked) ?? '').split(' '));
  const printed = printedDocument(plan, asked);
  const reply = placedReply(document, printed, plan, isSameVersion);
  const whose = { bureau: bureau ?? bureauOf(document, fileName, plan), authors: authorsOf(document) };
  if (reply.share < leastShare) {
    const title = properties.get(identityNames.title) ?? '';
    return { ...whose, problems: [otherPlan(title)], suggestions: [] };
  }
  const own = new Set(sent.map(({ words, author }) => `${author}\n${keyOf(words)}`));
  const checkers = Object.values(checkerName);
  const canTell = isSameVersion && hasMarks(document, printed);
  const suggestions = suggestionsOf(document, reply, plan, {
    bureau: whose.bureau,
    ...(canTell && { untracked: untrackedReading(document, printed, reply) }),
    isOwn: (words, author) =>
      checkers.includes(author) || own.has(`${author}\n${keyOf(withoutQuotedPlace(words))}`),
  });
  const isOlder = version !== undefined && !isSameVersion;
  return { ...whose, problems: problemsOf(isOlder, suggestions.length), suggestions };
}

function problemsOf(isOlder: boolean, suggestions: number): ReplyProblem[] {
  if (suggestions === 0) return [isOlder ? noChangesInOlder : noChanges];
  return isOlder ? [olderVersion] : [];
}

/** Only where the marks have come back can what was changed be told from what a program has lost. */
function hasMarks(document: ReplyDocument, printed: PrintedDocument): boolean {
  const marks = new Set(document.texts.flatMap((text) => text.marks.map(({ name }) => name)));
  const wanted = printed.texts.flatMap(({ mark }) => mark ?? []);
  return wanted.length > 0 && wanted.filter((mark) => marks.has(mark)).length >= enoughMarks * wanted.length;
}
