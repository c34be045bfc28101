import { expect, test } from 'vitest';
import {
  fromJson,
  fromStratml,
  importDocument,
  importReportText,
  officialDocument,
  readPlan,
  render,
  toJson,
  toStratml,
  Unreadable,
} from '../../language-server/src/index.ts';
import { examplePlan } from '../support/example-facts.ts';

const plan = examplePlan('taizhou');

test('a plan goes to Word and comes back', async () => {
  const docx = await render(officialDocument(plan), 'docx');
  const { text, report } = await importDocument(docx, '泰州.docx');
  expect(readPlan(text).header.title?.value).toBe(plan.header.title?.value);
  expect(importReportText(report, '泰州.docx')).toMatch(/^泰州\.docx：读入/u);
  expect(importReportText(report, 'a.docx', 'en')).toMatch(/^a\.docx: /u);
  await expect(importDocument(new Uint8Array(), 'a.docx')).rejects.toThrow(Unreadable);
});

test('a plan goes to JSON and StratML and comes back', () => {
  for (const text of [fromJson(toJson(plan)), fromStratml(toStratml(plan))]) {
    expect(readPlan(text).indicators).toHaveLength(plan.indicators.length);
  }
  expect(() => fromJson('{}')).toThrow(Unreadable);
  expect(() => fromStratml('<a/>')).toThrow(Unreadable);
});
