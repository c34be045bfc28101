import type { Localized } from '../text/localized.ts';
import type { Authorship, PlanVerdict, ReviewFile, ThreadState } from './review-file.ts';
import type { ReviewStanding } from './standing.ts';

/*
 * How a review is said, wherever it is shown.
 */

export const threadStateNames: Readonly<Record<ThreadState, Localized>> = {
  open: { zh: '待议', en: 'open' },
  accepted: { zh: '采纳', en: 'accepted' },
  rejected: { zh: '不采纳', en: 'not accepted' },
};

export const verdictNames: Readonly<Record<PlanVerdict | 'unread', Localized>> = {
  unread: { zh: '未看', en: 'not read' },
  read: { zh: '已看', en: 'read' },
  returned: { zh: '退回', en: 'sent back' },
  signed: { zh: '已签', en: 'signed' },
};

const changedNames: Readonly<Record<PlanVerdict | 'unread', Localized>> = {
  unread: { zh: '', en: '' },
  read: { zh: '看后改过', en: 'changed since it was read' },
  returned: { zh: '退回后改过', en: 'changed since it was sent back' },
  signed: { zh: '签字后改过', en: 'changed since it was signed' },
};

/** 已签, or why that holds no longer: 签字后改过. */
export function standingName({ verdict, isChanged }: ReviewStanding): Localized {
  return isChanged ? changedNames[verdict] : verdictNames[verdict];
}

/** The same with who decided it and when, and why it was sent back. */
export function standingWords({ decision }: ReviewFile, standing: ReviewStanding): Localized {
  const name = verdictNames[standing.verdict];
  if (!decision) return name;
  const who = authorWords(decision);
  const changed = changedNames[standing.verdict];
  const { reason = '' } = decision;
  return {
    zh: `${name.zh}（${who.zh}）${reason && `：${reason}`}${standing.isChanged ? `${reason ? '；' : '，'}${changed.zh}` : ''}`,
    en: `${name.en} (${who.en})${reason && `: ${reason}`}${standing.isChanged ? `${reason ? '; ' : ', '}${changed.en}` : ''}`,
  };
}

/** 李明，2026年3月5日: the day where the author was. */
export function authorWords({ by, at }: Authorship): Localized {
  const [year, month, day] = at.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day));
  const english = date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return { zh: `${by}，${year}年${month}月${day}日`, en: `${by}, ${english}` };
}
