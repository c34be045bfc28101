import { afterEach, expect, test } from 'vitest';
import { CompletionRequest } from 'vscode-languageserver-protocol/node';
import { runChecks } from '../../language-server/src/checks/run.ts';
import { sourceOf } from '../../language-server/src/core/model/source.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { largePlan, planOfIndicators } from '../bench/scale/plans/large.ts';
import { randomFrom } from '../support/random.ts';
import { positionOf, startClient, type TestClient } from './client.ts';

let client: TestClient;
afterEach(() => client.stop());

/** What is written in the place of what stands there. */
const writings = ['', '到2030年，床位达到12张。', '1', '\n', '一、任务\n', '|', '（', '帐户', '指标 床位\n'];

/** The places and codes of what is found, as a line each. */
function foundIn(text: string): string[] {
  const { rangeOf } = sourceOf('memory:/large.plan', text);
  return runChecks(readPlan(text)).findings.map(({ code, span, message }) =>
    JSON.stringify([code, rangeOf(span), message.zh]),
  );
}

// larger than what is read with a tree of its tokens, and with more texts than are remembered of most plans
test.each([
  ['prose', largePlan(330_000)],
  ['a table', planOfIndicators(2500)],
])('after any edits what is found in a large plan of %s is what a fresh run finds', async (_, text) => {
  client = await startClient({ language: 'zh' });
  await client.open('large.plan', text);
  const random = randomFrom(text.length);
  let edited = text;
  for (let edit = 0; edit < 4; edit++) {
    const start = random.below(edited.length);
    const end = Math.min(edited.length, start + random.below(40));
    const { rangeOf } = sourceOf('memory:/large.plan', edited);
    const written = random.pick(writings);
    const { diagnostics } = await client.change('large.plan', rangeOf({ start, end }), written);
    edited = edited.slice(0, start) + written + edited.slice(end);
    const shown = diagnostics.map(({ code, range, message }) => JSON.stringify([code, range, message]));
    expect(shown.sort()).toEqual(foundIn(edited).sort());
  }
});

test('what may be written in a large plan is said before its text has been read again', async () => {
  const text = largePlan(330_000);
  client = await startClient({ language: 'zh' });
  await client.open('large.plan', text);
  const place = positionOf(text, '责任部门：', true);
  const checked = client.change('large.plan', { start: place, end: place }, '县');
  const order: string[] = [];
  const list = client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: client.uri('large.plan') },
    position: { ...place, character: place.character + 1 },
  });
  await Promise.all([
    checked.then(() => order.push('checked')),
    list.then((found) => {
      order.push('suggested');
      const items = Array.isArray(found) ? found : (found?.items ?? []);
      expect(items.map(({ label }) => label)).toContain('县财政局');
    }),
  ]);
  expect(order).toEqual(['suggested', 'checked']);
});
