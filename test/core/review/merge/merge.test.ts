import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decidedSuggestions,
  type SuggestionDecision,
} from '../../../../language-server/src/core/review/merge/decided-suggestions.ts';
import { editedText } from '../../../../language-server/src/core/review/merge/edited-text.ts';
import { mergedReplies } from '../../../../language-server/src/core/review/merge/merged-replies.ts';
import { placedSuggestions } from '../../../../language-server/src/core/review/merge/placed-suggestions.ts';
import { readReview } from '../../../../language-server/src/core/review/read-review.ts';
import type { ReviewFile, ThreadState } from '../../../../language-server/src/core/review/review-file.ts';
import { writeReview } from '../../../../language-server/src/core/review/write-review.ts';
import { change, now, plan, remark, replies, settled } from './bureaus.ts';

const dining = change('市商务局', '建成【1个】以上', '2个');
const raised = change('市卫生健康委', '占比达到【60%】以上', '65%');
const raisedMore = change('市发展改革委', '占比达到【60%以上】', '70%以上');
const medical = change('市卫生健康委', '推动医养结合【】。', '，建设示范机构');
const alsoMedical = change('市医疗保障局', '推动医养结合【】。', '，完善支付政策');
const gone = change('市教育局', '，【做到应建尽建】。', '');
const paragraph = change('市财政局', '应建尽建。【】\n责任部门', '\n经费由市、区两级财政负担。');

const ids = (text: string, review: ReviewFile) =>
  placedSuggestions(text, review).map(({ thread }) => thread.id);

/** Decides what has one of some words in it, one after the other, and gives the text and its review. */
function decided(
  [text, review]: readonly [string, ReviewFile],
  state: ThreadState,
  which: (words: string) => boolean = () => true,
): [string, ReviewFile] {
  return placedSuggestions(text, review)
    .filter(({ thread }) => which(thread.suggestion.proposed ?? thread.comments[0]?.text ?? ''))
    .reduce<[string, ReviewFile]>(
      ([now, file], { thread }) => {
        const made = decidedSuggestions(now, file, [{ id: thread.id, state }], settled);
        return [editedText(now, made.edits), made.review];
      },
      [text, review],
    );
}

describe('replies are merged into a review', () => {
  it('each of its suggestions at its place, in the order of the text, and nothing of the plan changes', () => {
    const review = replies([gone, dining, raised, remark('市财政局', '【应建尽建】', '经费从哪里来？')]);
    const said = placedSuggestions(plan, review).map(({ thread, range, stands }) => [
      (range?.start.line ?? 0) + 1,
      thread.suggestion.bureaus.join(),
      thread.suggestion.original,
      thread.suggestion.proposed,
      stands,
    ]);
    expect(said).toEqual([
      [5, '市卫生健康委', '60%', '65%', 'original'],
      [16, '市商务局', '1', '2', 'original'],
      [16, '市教育局', '做到应建尽建', '', 'original'],
      [16, '市财政局', '应建尽建', undefined, 'none'],
    ]);
  });

  it('what several ask for is one suggestion with all their names, however much each has marked', () => {
    const same = change('市民政局', '【护理型床位占比达到60%】以上', '护理型床位占比达到65%');
    const review = replies([raised, same]);
    expect(review.threads.map(({ suggestion, comments }) => [suggestion?.bureaus, comments.length])).toEqual([
      [['市卫生健康委', '市民政局'], 2],
    ]);
  });

  it('the same reply twice brings nothing new, decided or not', () => {
    const given = [raised, dining, gone, remark('市财政局', '【应建尽建】', '经费从哪里来？')];
    const first = mergedReplies({ threads: [] }, plan, given, now);
    expect(first).toMatchObject({ added: 4, joined: 0, known: 0 });
    const [text, review] = decided([plan, first.review], 'accepted');
    const again = mergedReplies(review, text, given, '2026-04-01T00:00:00Z');
    expect(again).toEqual({ review, added: 0, joined: 0, known: 4 });
  });

  it('what has no place is kept with its words, under the heading it had', () => {
    const lost = {
      kind: 'change',
      bureau: '市教育局',
      original: '原文里没有的话',
      proposed: '新话',
      words: '新话',
      under: '四、保障措施',
    } as const;
    const review = replies([lost, raised]);
    const [, unplaced] = placedSuggestions(plan, review);
    expect(unplaced).toMatchObject({
      stands: 'none',
      thread: {
        suggestion: { original: '原文里没有的话', proposed: '新话', isUnplaced: true },
        anchor: { heading: '四、保障措施' },
        comments: [{ by: '市教育局', at: now, text: '新话' }],
      },
    });
    expect(unplaced?.range).toBeUndefined();
  });

  it('an answer stands in the thread that it answers', () => {
    const question = remark('市财政局', '【应建尽建】', '经费从哪里来？');
    const answer = { ...remark('市财政局', '【应建尽建】', '已与市民政局商定'), replyTo: 0 };
    expect(
      replies([question, answer]).threads.map(({ comments }) => comments.map(({ text }) => text)),
    ).toEqual([['经费从哪里来？', '已与市民政局商定']]);
  });

  it('other words for the same words exclude each other; what is written at one point does not', () => {
    const placed = placedSuggestions(plan, replies([raised, raisedMore, dining, medical, alsoMedical]));
    expect(placed.map(({ rivals }) => rivals.length)).toEqual([1, 1, 0, 0, 0]);
  });

  it('is read again as it was written', () => {
    const review = replies([raised, gone, remark('市财政局', '【应建尽建】', '经费从哪里来？')]);
    const [, settledReview] = decided([plan, review], 'rejected');
    expect(readReview(writeReview(settledReview))).toEqual({ review: settledReview });
  });
});

describe('a suggestion', () => {
  const all = [raised, dining, gone, paragraph, medical];

  it('that is taken has its words in the plan, with who took it', () => {
    const [text, review] = decided([plan, replies([paragraph])], 'accepted');
    expect(text).toBe(plan.replace('应建尽建。\n', '应建尽建。\n经费由市、区两级财政负担。\n'));
    expect(review.threads[0]).toMatchObject({
      state: 'accepted',
      settled,
      anchor: { quote: '\n经费由市、区两级财政负担。' },
    });
  });

  it('that is refused leaves every byte, and keeps the reason', () => {
    const review = replies(all);
    const decisions = ids(plan, review).map(
      (id): SuggestionDecision => ({ id, state: 'rejected', reason: '依据不足' }),
    );
    const made = decidedSuggestions(plan, review, decisions, settled);
    expect(made.edits).toEqual([]);
    expect(
      made.review.threads.every(({ state, reason }) => state === 'rejected' && reason === '依据不足'),
    ).toBe(true);
  });

  it('that is opened again gives the words back', () => {
    const taken = decided([plan, replies(all)], 'accepted');
    expect(taken[0]).not.toBe(plan);
    const [text, review] = decided(taken, 'open');
    expect(text).toBe(plan);
    expect(review.threads.every(({ state, settled }) => state === 'open' && settled === undefined)).toBe(
      true,
    );
  });

  it('is not taken where something else stands now, and says so', () => {
    const review = replies([raised]);
    const text = plan.replace('占比达到60%以上', '占比达到62%以上');
    const [id = ''] = ids(text, review);
    const made = decidedSuggestions(text, review, [{ id, state: 'accepted' }], settled);
    expect(made).toEqual({ edits: [], review, left: [id] });
    const byHand = decidedSuggestions(text, review, [{ id, state: 'accepted', isByHand: true }], settled);
    expect(byHand).toMatchObject({ edits: [], left: [], review: { threads: [{ state: 'accepted' }] } });
  });

  it('is not taken together with another that excludes it', () => {
    const review = replies([raised, raisedMore]);
    const [first = '', second = ''] = ids(plan, review);
    const both = [first, second].map((id): SuggestionDecision => ({ id, state: 'accepted' }));
    expect(decidedSuggestions(plan, review, both, settled).left).toEqual([second]);
    const [text, after] = decided([plan, review], 'accepted', (words) => words === '65%');
    expect(text).toContain('占比达到65%以上');
    expect(
      placedSuggestions(text, after)
        .map(({ stands }) => stands)
        .sort(),
    ).toEqual(['other', 'proposed']);
  });

  it('goes along with the text', () => {
    const review = replies(all);
    const moved = `${plan.replace('一、总体要求\n', '一、总体要求\n新写的一段话，讲指导思想。\n')}\n`;
    const [text] = decided([moved, review], 'accepted');
    for (const words of ['占比达到65%以上', '建成2个以上', '老年食堂，。', '推动医养结合，建设示范机构。']) {
      expect(text).toContain(words);
    }
  });

  it.each(all)(
    'is seen to be in the text or not, whoever wrote it there or took a step back: $words',
    (each) => {
      const review = replies([each]);
      const [text, taken] = decided([plan, review], 'accepted');
      const standing = (now: string, file: ReviewFile) => placedSuggestions(now, file)[0]?.stands;
      expect([standing(plan, review), standing(text, taken)]).toEqual(['original', 'proposed']);
      expect([standing(plan, taken), standing(text, review)]).toEqual(['original', 'proposed']);
    },
  );

  it('keeps the line breaks of the plan', () => {
    const windows = plan.replaceAll('\n', '\r\n');
    const given = change('市财政局', '应建尽建。【】\r\n责任部门', '\n经费由市、区两级财政负担。', windows);
    const [text] = decided([windows, replies([given], windows)], 'accepted');
    expect(text).toBe(windows.replace('应建尽建。\r\n', '应建尽建。\r\n经费由市、区两级财政负担。\r\n'));
  });
});

describe('what can be taken together', () => {
  const pool = [
    raised,
    dining,
    gone,
    paragraph,
    medical,
    alsoMedical,
    change('市卫生健康委', '【鼓励】养老机构', '支持'),
    change('市司法局', '【一、总体要求】', '一、总体要求和目标'),
    change('市民政局', '  2025年：【60%】\n', '65%'),
    change('市教育局', '责任部门：【市民政局】\n（二）', '市民政局、市商务局'),
  ];

  it('gives the same text in any order, one by one or at once', () => {
    const review = replies(pool);
    const known = ids(plan, review);
    const accept = (id: string): SuggestionDecision => ({ id, state: 'accepted' });
    fc.assert(
      fc.property(fc.shuffledSubarray(known), (chosen) => {
        const atOnce = decidedSuggestions(plan, review, chosen.map(accept), settled);
        expect(atOnce.left).toEqual([]);
        const oneByOne = chosen.reduce<[string, ReviewFile]>(
          ([text, file], id) => {
            const made = decidedSuggestions(text, file, [accept(id)], settled);
            expect(made.left).toEqual([]);
            return [editedText(text, made.edits), made.review];
          },
          [plan, review],
        );
        expect(oneByOne[0]).toBe(editedText(plan, atOnce.edits));
        const back = decided(oneByOne, 'open');
        expect(back[0]).toBe(plan);
      }),
      { numRuns: 60 },
    );
  });
});
