import { describe, expect, it } from 'vitest';
import { isSigned, planLook, threadLook } from '../../extension/src/review/looks.ts';
import type { PlanReviewState } from '../../extension/src/review/standings.ts';
import {
  anchorAt,
  anchoredPlaces,
  type PlanVerdict,
  type ReviewThread,
  reviewedText,
  standingOf,
} from '../../language-server/src/index.ts';

const text = '规划 甲市养老规划\n一、目标\n到2025年达到60%。\n';
const summary = {
  uri: 'file:///甲.plan',
  title: '甲市养老规划',
  indicators: 3,
  findings: { error: 1, warning: 2, info: 0, hint: 4 },
};
const thread: ReviewThread = {
  id: 'c1',
  state: 'open',
  anchor: anchorAt(text, { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }),
  comments: [
    { by: '李明', at: '2026-03-05T08:30:00+08:00', text: '依据\n是什么？' },
    { by: '王芳', at: '2026-03-06T08:30:00+08:00', text: '已补。' },
  ],
};

function state(verdict?: PlanVerdict, now = text, threads = [thread]): PlanReviewState {
  const review = {
    ...(verdict && {
      decision: { verdict, by: '李明', at: '2026-03-05T09:00:00+08:00', text: reviewedText(text) },
    }),
    threads,
  };
  return { reading: { review }, standing: standingOf(review, now) };
}

describe('a plan in the view of a reviewer', () => {
  it('says how it stands, what is still open and what was found', () => {
    expect(planLook(summary, state('returned'), 'zh')).toMatchObject({
      label: '甲市养老规划',
      description: '退回 · 待议 1 · 错误 1 · 警告 2',
      icon: 'reply',
    });
    expect(planLook(summary, state(undefined, text, []), 'en').description).toBe(
      'not read · Error 1 · Warning 2',
    );
  });

  it('is signed as long as it is what was signed, and says why it no longer is', () => {
    expect(isSigned(state('signed'))).toBe(true);
    const changed = state('signed', text.replace('60%', '65%'));
    expect(isSigned(changed)).toBe(false);
    expect(planLook(summary, changed, 'zh').description).toMatch(/^签字后改过 · /u);
    expect(planLook(summary, changed, 'zh').tooltip).toContain('已签（李明，2026年3月5日），签字后改过');
  });

  it('says so where the file beside it can’t be read', () => {
    const problem = { zh: '损坏了', en: 'damaged' };
    const damaged = { ...state(), reading: { problem } };
    expect(planLook(summary, damaged, 'zh')).toMatchObject({
      description: '审阅文件读不了 · 错误 1 · 警告 2',
      tooltip: '甲市养老规划\n损坏了',
    });
  });
});

describe('a comment in it', () => {
  const look = (now: string) => {
    const [place] = anchoredPlaces(now, [thread.anchor]);
    if (!place) throw new Error('each has a place');
    return threadLook(thread, place, 'zh');
  };

  it('says what it is about, where and by whom', () => {
    expect(look(text)).toMatchObject({ label: '依据 是什么？', description: '待议 · 第3行 · 李明' });
    expect(look(text).tooltip).toContain('已补。 (王芳，2026年3月6日)');
  });

  it('and that its words are others now', () => {
    expect(look(text.replace('60%', '65%')).description).toBe('待议 · 第3行 · 原文已改 · 李明');
  });
});
