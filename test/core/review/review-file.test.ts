import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import schema from '../../../language-server/schema/review.schema.json' with { type: 'json' };
import { readReview } from '../../../language-server/src/core/review/read-review.ts';
import {
  noReview,
  planOfReviewFile,
  type ReviewFile,
  type ReviewThread,
  reviewFileOf,
  withThread,
} from '../../../language-server/src/core/review/review-file.ts';
import { reviewedText, standingOf } from '../../../language-server/src/core/review/standing.ts';
import { writeReview } from '../../../language-server/src/core/review/write-review.ts';

const thread = (id: string, text: string): ReviewThread => ({
  id,
  state: 'open',
  anchor: { line: 10, heading: '二、主要指标', before: '', quote: '60%', after: '\n' },
  comments: [{ by: '李明', at: '2026-03-05T08:30:00Z', text }],
});

const review: ReviewFile = {
  decision: {
    verdict: 'returned',
    by: '李明',
    at: '2026-03-05T09:00:00Z',
    text: 'k2j3h4',
    reason: '目标偏低',
  },
  threads: [
    {
      ...thread('c1', '依据是什么？'),
      state: 'accepted',
      settled: { by: '王芳', at: '2026-03-06T01:00:00Z' },
    },
    thread('c2', '引号“”里有\n换行'),
  ],
};

const withReplies: ReviewFile = {
  threads: [
    {
      ...thread('s1', '65%'),
      state: 'rejected',
      settled: { by: '李明', at: '2026-03-06T01:00:00Z' },
      reason: '与省规划一致',
      suggestion: { bureaus: ['市教育局', '市财政局'], original: '60%', proposed: '65%' },
    },
    { ...thread('s2', '经费？'), suggestion: { bureaus: ['市财政局'], original: '', isUnplaced: true } },
  ],
};

describe('the file of a review', () => {
  it('lies beside its plan', () => {
    expect(reviewFileOf('市/养老.plan')).toBe('市/养老.plan.review.json');
    expect(planOfReviewFile('市/养老.规划.review.json')).toBe('市/养老.规划');
    expect(planOfReviewFile('planwright.json')).toBeUndefined();
  });

  it('reads as what was written, and is written as it was', () => {
    expect(readReview(writeReview(review))).toEqual({ review });
    expect(readReview(writeReview(noReview))).toEqual({ review: noReview });
    expect(readReview(writeReview(withReplies))).toEqual({ review: withReplies });
  });

  it('is of the second version only with what the first doesn’t know', () => {
    expect(JSON.parse(writeReview(review)).version).toBe(1);
    expect(JSON.parse(writeReview(withReplies)).version).toBe(2);
  });

  it('has a fact a line, whatever order the remarks came in', () => {
    const written = writeReview(review);
    expect(writeReview({ ...review, threads: review.threads.toReversed() })).toBe(written);
    expect(written).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "decision": {
          "verdict": "returned",
          "by": "李明",
          "at": "2026-03-05T09:00:00Z",
          "text": "k2j3h4",
          "reason": "目标偏低"
        },
        "threads": {
          "c1": {
            "state": "accepted",
            "settled": {
              "by": "王芳",
              "at": "2026-03-06T01:00:00Z"
            },
            "line": 10,
            "heading": "二、主要指标",
            "before": "",
            "quote": "60%",
            "after": "\\n",
            "comments": [
              {
                "by": "李明",
                "at": "2026-03-05T08:30:00Z",
                "text": "依据是什么？"
              }
            ]
          },
          "c2": {
            "state": "open",
            "line": 10,
            "heading": "二、主要指标",
            "before": "",
            "quote": "60%",
            "after": "\\n",
            "comments": [
              {
                "by": "李明",
                "at": "2026-03-05T08:30:00Z",
                "text": "引号“”里有\\n换行"
              }
            ]
          }
        }
      }
      "
    `);
  });

  it('is what its schema says', () => {
    const isValid = new Ajv2020({ formats: { 'date-time': true } }).compile(schema);
    for (const each of [review, noReview, withReplies]) {
      expect(isValid(JSON.parse(writeReview(each))), JSON.stringify(isValid.errors)).toBe(true);
    }
    expect(isValid({ version: 1, note: '' })).toBe(false);
  });

  it.each([
    ['{"version": 1, "threads"', /损坏/u],
    ['<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> 甲\n', /合并/u],
    ['{"version": 3, "threads": []}', /更新版本/u],
    ['[]', /看不懂/u],
    ['{"version": 1, "note": "别丢了"}', /看不懂/u],
    ['{"version": 1, "threads": {"c1": {"state": "open"}}}', /看不懂/u],
    [writeReview(review).replace('"open"', '"maybe"'), /看不懂/u],
    [writeReview(withReplies).replace('"proposed": "65%"', '"proposed": 65'), /看不懂/u],
    [writeReview(review).replace('2026-03-05T08:30:00Z', '昨天'), /看不懂/u],
  ])('is not read where some of it can’t be: %j', (text, message) => {
    const read = readReview(text);
    expect('problem' in read && read.problem.zh).toMatch(message);
  });

  it('with a remark each of two people is joined by Git', () => {
    const folder = mkdtempSync(join(tmpdir(), 'review-'));
    try {
      const base: ReviewFile = { threads: ['c20', 'c40', 'c60', 'c80'].map((id) => thread(id, '旧')) };
      const add = (id: string) => withThread(base, id, () => thread(id, '新'));
      const file = (name: string, content: ReviewFile) => {
        writeFileSync(join(folder, name), writeReview(content));
        return join(folder, name);
      };
      const ours = file('ours', add('c30'));
      execFileSync('git', ['merge-file', ours, file('base', base), file('theirs', add('c70'))]);
      const read = readReview(readFileSync(ours, 'utf8'));
      expect('review' in read && read.review.threads.map(({ id }) => id)).toEqual([
        'c20',
        'c30',
        'c40',
        'c60',
        'c70',
        'c80',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('what is signed', () => {
  it('is the text, whatever breaks its lines and ends it', () => {
    expect(reviewedText('\ufeff规划 甲\r\n一、乙\r\n')).toBe(reviewedText('规划 甲\n一、乙'));
    expect(reviewedText('规划 甲\n一、丙')).not.toBe(reviewedText('规划 甲\n一、乙'));
  });

  it('holds for that text only', () => {
    const signed = (text: string): ReviewFile => ({
      decision: {
        verdict: 'signed',
        by: '李明',
        at: '2026-03-05T09:00:00Z',
        text: reviewedText(text),
      },
      threads: [],
    });
    expect(standingOf(signed('甲'), '甲\n')).toMatchObject({ verdict: 'signed', isChanged: false });
    expect(standingOf(signed('甲'), '乙')).toMatchObject({ verdict: 'signed', isChanged: true });
  });
});

test('whoever remarks on a plan has read it', () => {
  expect(standingOf(noReview, '')).toMatchObject({ verdict: 'unread', open: 0 });
  expect(standingOf(withReplies, '')).toMatchObject({ verdict: 'unread', open: 1 });
  expect(standingOf({ threads: review.threads }, '')).toMatchObject({ verdict: 'read', open: 1, threads: 2 });
});
