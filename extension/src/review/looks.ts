import {
  type AnchoredPlace,
  authorWords,
  isSuggestion,
  type Language,
  type Localized,
  plural,
  type ReviewThread,
  type Severity,
  standingName,
  standingWords,
  suggestionWords,
  type ThreadState,
  threadStateNames,
} from '../../../language-server/src/index.ts';
import type { PlanSummary } from '../../../language-server/src/server/protocol/preview.ts';
import { joined } from '../views/node.ts';
import { severityNames } from '../words.ts';
import type { PlanReviewState } from './standings.ts';

/** How a line of the view looks. */
export interface ReviewLook {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** An icon of VS Code's, and the colour of the theme it has. */
  readonly icon: string;
  readonly colour?: string;
}

/** Hints are offers, not things to mend. */
const counted: readonly Severity[] = ['error', 'warning', 'info'];

/** A plan: its findings, its comments, what was decided and whether that still holds. */
export function planLook(
  { title, findings }: PlanSummary,
  { reading, standing }: PlanReviewState,
  language: Language,
): ReviewLook {
  const found = counted
    .filter((severity) => findings[severity] > 0)
    .map((severity) => `${severityNames[severity][language]} ${findings[severity]}`);
  const open = standing.open > 0 && openCount(standing.open)[language];
  if ('problem' in reading) {
    const description = joined(unreadable[language], ...found);
    const tooltip = [title, reading.problem[language]].join('\n');
    return { label: title, description, tooltip, icon: 'error', colour: 'list.errorForeground' };
  }
  const name = standingName(standing)[language];
  const words = standingWords(reading.review, standing)[language];
  const said = standing.threads > 0 && threadCount(standing.threads)[language];
  return {
    label: title,
    description: joined(name, open, ...found),
    tooltip: [title, words, said, found.join(' · ')].filter(Boolean).join('\n'),
    ...iconOf(standing),
  };
}

function iconOf({ verdict, isChanged }: PlanReviewState['standing']): Pick<ReviewLook, 'icon' | 'colour'> {
  if (isChanged && verdict !== 'read') return { icon: 'warning', colour: 'list.warningForeground' };
  if (verdict === 'signed') return { icon: 'verified-filled', colour: 'charts.green' };
  if (verdict === 'returned') return { icon: 'reply', colour: 'charts.red' };
  return { icon: verdict === 'read' ? 'eye' : 'circle-outline' };
}

/** Whether what was signed is what stands there. */
export function isSigned({ standing }: PlanReviewState): boolean {
  return standing.verdict === 'signed' && !standing.isChanged;
}

/** What an open, accepted or refused remark is marked with. */
export const threadIcons: Readonly<Record<ThreadState, string>> = {
  open: 'comment-unresolved',
  accepted: 'check',
  rejected: 'close',
};

/** A comment: what it says, where, by whom. */
export function threadLook(
  thread: ReviewThread,
  { range, state: become }: AnchoredPlace,
  language: Language,
): ReviewLook {
  const { comments, state } = thread;
  const [first] = comments;
  const asked = isSuggestion(thread) && suggestionWords(thread)[language];
  const text = asked || (first?.text.replace(/\s+/gu, ' ') ?? '');
  const said = comments.map((comment) => `${comment.text} (${authorWords(comment)[language]})`);
  return {
    label: text,
    description: joined(
      threadStateNames[state][language],
      lineName(range.start.line + 1)[language],
      become !== 'kept' && changedWords[language],
      first?.by,
    ),
    tooltip: said.join('\n\n'),
    icon: threadIcons[state],
  };
}

/** What is said where the words of a comment are others now. */
export const changedWords: Localized = { zh: '原文已改', en: 'text changed since' };

const unreadable: Localized = { zh: '审阅文件读不了', en: 'review file unreadable' };

function openCount(count: number): Localized {
  return { zh: `待议 ${count}`, en: `${count} open` };
}

function threadCount(count: number): Localized {
  return { zh: `批注${count}条`, en: plural(count, 'comment') };
}

/** 第5行. */
export function lineName(line: number): Localized {
  return { zh: `第${line}行`, en: `line ${line}` };
}
