import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { DidChangeTextDocumentNotification } from 'vscode-languageserver-protocol/node';
import type { Check } from '../../language-server/src/checks/check.ts';
import { checks } from '../../language-server/src/checks/index.ts';
import type { Range } from '../../language-server/src/core/model/source.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { randomFrom } from '../support/random.ts';
import { runChecks } from '../support/run-checks.ts';
import { startClient, type TestClient } from './client.ts';

const taizhou = readFileSync(new URL('../../examples/taizhou.plan', import.meta.url), 'utf8');

let client: TestClient;
afterEach(() => client.stop());

/** What a fresh check of a text finds, with the plans that the server knows. */
function fresh(name: string, text: string): unknown[] {
  const plan = readPlan(text, client.uri(name));
  return runChecks(plan, undefined, client.plans).map(({ code, span }) => ({
    code,
    range: plan.source.rangeOf(span),
  }));
}

const shown = (name: string) => client.diagnostics(name).map(({ code, range }) => ({ code, range }));

/** Types without waiting for any answer. */
function typist(name: string, text: string) {
  let version = 1;
  const typed = (range: Range, newText: string) =>
    client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: client.uri(name), version: ++version },
      contentChanges: [{ range, text: newText }],
    });
  let now = text;
  return {
    text: () => now,
    async type(start: number, end: number, newText: string) {
      const range = readPlan(now).source.rangeOf({ start, end });
      now = now.slice(0, start) + newText + now.slice(end);
      await typed(range, newText);
    },
  };
}

describe('a change that comes before the last one is checked', () => {
  test('leaves the findings of the text as it is in the end', async () => {
    client = await startClient();
    await client.open('a.plan', taizhou);
    const writer = typist('a.plan', taizhou);
    const random = randomFrom(2023);
    for (let round = 0; round < 50; round++) {
      const start = random.below(writer.text().length);
      const piece = random.pick(['2024年：95%', '\n', '', '指标 新增\n', '：', '|', '（', '三、']);
      await writer.type(start, start + random.below(6), piece);
      // now and then long enough for a check to have begun, or ended
      if (round % 7 === 0) await new Promise((resolve) => setTimeout(resolve, random.below(40)));
    }
    await client.settled();
    expect(shown('a.plan')).toEqual(fresh('a.plan', writer.text()));
  });

  /** Takes its time, and says of a plan what the target of its superior is. */
  const slow: Check = {
    code: 'alignment/test',
    severity: 'info',
    title: { zh: '', en: '' },
    why: { zh: '', en: '' },
    bad: [],
    good: [],
    *run({ header: { bases, title } }, known) {
      const end = performance.now() + 12;
      while (performance.now() < end);
      const value = known.named(bases[0]?.title ?? '')[0]?.indicators[0]?.values[0]?.value;
      if (title && value) yield { span: title.span, message: { zh: value.text, en: value.text } };
    },
  };

  test('leaves no other plan with the findings of before, however often somebody types elsewhere', async () => {
    const superior = '规划 省规划\n  规划期：2021—2025年\n指标 占比\n  2025年：≥10%\n';
    const stranger = '规划 邻省规划\n  规划期：2021—2025年\n一、总则\n';
    const names = Array.from({ length: 25 }, (_, index) => `${index}.plan`);
    const files = Object.fromEntries(
      names.map((name) => [name, `规划 ${name}方案\n  规划期：2023—2025年\n  依据：《省规划》\n`]),
    );
    const said = () =>
      names.map((name) => client.diagnostics(name).find(({ code }) => code === slow.code)?.message);
    (checks as Check[]).push(slow);
    try {
      client = await startClient({ files: { ...files, 'superior.plan': superior } });
      void client.open('superior.plan', superior);
      await client.open('stranger.plan', stranger);
      const writer = typist('superior.plan', superior);
      const other = typist('stranger.plan', stranger);
      const type = async (keystrokes: number) => {
        for (let typed = 0; typed < keystrokes; typed++) {
          await other.type(other.text().length, other.text().length, '字');
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      await type(20);
      await writer.type(superior.indexOf('10%'), superior.indexOf('10%') + 2, '30');
      await type(20);
      await expect.poll(said).toEqual(names.map(() => '≥30%'));
    } finally {
      (checks as Check[]).splice(checks.indexOf(slow), 1);
    }
  });
});
