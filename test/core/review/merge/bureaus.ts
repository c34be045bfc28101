import { mergedReplies } from '../../../../language-server/src/core/review/merge/merged-replies.ts';
import { noReview, type ReviewFile } from '../../../../language-server/src/core/review/review-file.ts';
import type { Suggestion } from '../../../../language-server/src/core/review/suggestions.ts';

export const plan = `规划 示范市养老服务规划（2023—2025年）
  发文机关：示范市人民政府

一、总体要求
到2025年，护理型床位占比达到60%以上，老年人健康管理率达到72%。

二、主要指标
指标 护理型床位占比
  2022年：45%
  2025年：60%
  属性：约束性
  责任部门：市民政局

三、重点任务
（一）发展助餐服务
每个街道建成1个以上老年食堂，做到应建尽建。
责任部门：市民政局
（二）加强医养结合
鼓励养老机构与医院签约，推动医养结合。
责任部门：市民政局、市卫生健康委
`;

export const now = '2026-03-05T08:30:00Z';
export const settled = { by: '李明', at: '2026-03-10T08:30:00Z' };

/** A bureau has other words in its copy: those between 【 and 】 for those that stand there now. */
export function change(bureau: string, marked: string, proposed: string, text = plan): Suggestion {
  const place = placeOf(marked, text);
  const original = text.slice(place.start, place.end);
  return { kind: 'change', bureau, date: now, place, original, proposed, words: proposed || original };
}

/** A bureau says something of the words between 【 and 】. */
export function remark(bureau: string, marked: string, words: string, text = plan): Suggestion {
  const place = placeOf(marked, text);
  return {
    kind: 'comment',
    bureau,
    date: now,
    place,
    original: text.slice(place.start, place.end),
    words,
  };
}

function placeOf(marked: string, text: string): { start: number; end: number } {
  const at = text.indexOf(marked.replace(/[【】]/gu, ''));
  if (at < 0) throw new Error(`no “${marked}” in the plan`);
  return { start: at + marked.indexOf('【'), end: at + marked.indexOf('】') - 1 };
}

/** What comes of replies to a plan that nobody has reviewed. */
export function replies(suggestions: readonly Suggestion[], text = plan): ReviewFile {
  return mergedReplies(noReview, text, suggestions, now).review;
}
