import { expect, test } from 'vitest';
import {
  check,
  mergedReplies,
  noReview,
  officialDocument,
  placedSuggestions,
  planComments,
  readReply,
  render,
  Unreadable,
  withComments,
} from '../../language-server/src/index.ts';
import { examplePlan } from '../support/example-facts.ts';

const plan = examplePlan('zhuhai');
const now = '2026-03-05T08:30:00Z';

test('a plan goes out with what was found in it, and nothing of that comes back as somebody’s', async () => {
  const comments = planComments(plan, check(plan).findings, noReview, 'zh', now);
  expect(comments.length).toBeGreaterThan(0);
  const document = officialDocument(plan);
  const word = await withComments(await render(document, 'docx'), plan, document, comments);
  const { problems, suggestions } = await readReply(word, plan, { fileName: '市民政局.docx' });
  expect([problems.map(({ kind }) => kind), suggestions]).toEqual([['no-changes'], []]);
});

test('what a bureau remarks comes to its place and into the review', async () => {
  const document = officialDocument(plan);
  const [section] = plan.sections;
  const place = section?.headingSpan ?? { start: 0, end: 0 };
  const remark = { place, by: '市财政局', at: now, words: '请写明经费。', answers: [], isSettled: false };
  const word = await withComments(await render(document, 'docx'), plan, document, [remark]);
  const { bureau, suggestions } = await readReply(word, plan, { fileName: '反馈.docx' });
  expect(bureau).toBe('市财政局');
  const { review, added } = mergedReplies(noReview, plan.source.text, suggestions, now);
  expect(added).toBe(1);
  const [placed] = placedSuggestions(plan.source.text, review);
  expect(placed?.range?.start).toEqual(plan.source.positionAt(place.start));
});

test('what is no Word document is refused', async () => {
  await expect(readReply(new Uint8Array(), plan, { fileName: 'a.docx' })).rejects.toThrow(Unreadable);
});
