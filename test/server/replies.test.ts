import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeReview } from '../../language-server/src/core/review/write-review.ts';
import { base64Of } from '../../language-server/src/server/protocol/base64.ts';
import type { FormatChoice, MadeFile } from '../../language-server/src/server/protocol/commands.ts';
import {
  adoptionFormatsRequest,
  adoptionRequest,
  type ReplyReading,
  readReplyRequest,
} from '../../language-server/src/server/protocol/replies.ts';
import { plan, replies } from '../core/review/merge/bureaus.ts';
import { wordReply } from '../support/word-reply.ts';
import { startClient, type TestClient } from './client.ts';

let client: TestClient;
let uri: string;

beforeAll(async () => {
  client = await startClient();
  ({ uri } = await client.open('city.plan', plan));
});
afterAll(() => client.stop());

const ask = <Answer>(request: string, params: object) =>
  client.connection.sendRequest<Answer>(request, params);

test('what a bureau sent back is read for its plan, or why it can’t be is said', async () => {
  const content = base64Of(await wordReply(plan, '市商务局', [{ marked: '建成【1】个', becomes: '2' }]));
  const params = { uri, name: '市商务局.docx', content, sent: [] };
  expect(await ask<ReplyReading>(readReplyRequest, params)).toMatchObject({
    bureau: '市商务局',
    problems: [],
    suggestions: [{ kind: 'change', bureau: '市商务局', proposed: expect.stringContaining('2') }],
  });
  const damaged = base64Of(new TextEncoder().encode('PK'));
  for (const [file, words] of [
    [damaged, /./u],
    [base64Of(await wordReply(plan, '市商务局', [])), /没有修订/u],
  ] as const) {
    const reading = await ask<ReplyReading>(readReplyRequest, { ...params, content: file });
    expect('problem' in reading && reading.problem).toMatch(words);
  }
  expect(await ask(readReplyRequest, { ...params, uri: 'file:///gone.plan' })).toBeNull();
});

test('what became of it is one table, in every format of tables', async () => {
  const review = writeReview(
    replies([{ kind: 'comment', bureau: '市教育局', original: '', words: '总体赞成' }]),
  );
  const formats = await ask<FormatChoice[]>(adoptionFormatsRequest, {});
  expect(formats.map(({ name }) => name)).toEqual(['docx', 'xlsx', 'html', 'md', 'csv', 'json']);
  for (const { name: format, extension } of formats) {
    const file = await ask<MadeFile>(adoptionRequest, { uri, review, format });
    expect(file.name).toBe(`《示范市养老服务规划（2023—2025年）》意见征集采纳情况表${extension}`);
  }
  expect(await ask(adoptionRequest, { uri, review: '{', format: 'docx' })).toBeNull();
});
