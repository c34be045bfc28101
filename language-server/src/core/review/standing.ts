import { digestOf } from '../text/digest.ts';
import type { PlanVerdict, ReviewFile } from './review-file.ts';

/** How a plan stands: 未看, 已看, 退回 or 已签, and whether it is still as it was then. */
export interface ReviewStanding {
  readonly verdict: PlanVerdict | 'unread';
  /** What was decided holds for another text. */
  readonly isChanged: boolean;
  /** 待议. */
  readonly open: number;
  readonly threads: number;
}

/** What stands for a text, whatever breaks its lines, in whatever encoding it is kept. */
export function reviewedText(text: string): string {
  return digestOf(
    text
      .replace(/^\ufeff/u, '')
      .replace(/\r\n?/gu, '\n')
      .replace(/\n+$/u, ''),
  );
}

/** Whoever has written a remark has read the plan; what came back in a reply was written elsewhere. */
export function standingOf({ decision, threads }: ReviewFile, text: string): ReviewStanding {
  return {
    verdict: decision?.verdict ?? (threads.some(({ suggestion }) => !suggestion) ? 'read' : 'unread'),
    isChanged: decision !== undefined && decision.text !== reviewedText(text),
    open: threads.filter(({ state }) => state === 'open').length,
    threads: threads.length,
  };
}
