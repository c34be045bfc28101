import { expect, test } from 'vitest';
import { readPlan, Unreadable } from '../../language-server/src/index.ts';
import { gb18030 } from '../support/gb18030.ts';

const text = '规划 示范市养老服务行动方案（2023—2025年）\n';

test('a plan is read from its text, and from bytes in either encoding', () => {
  for (const content of [text, `\ufeff${text}`, new TextEncoder().encode(`\ufeff${text}`), gb18030(text)]) {
    expect(readPlan(content).header.title?.value).toBe('示范市养老服务行动方案（2023—2025年）');
  }
  expect(readPlan(text, 'plans/a.plan').source.uri).toBe('plans/a.plan');
});

test('bytes that are no text are refused, in both languages', () => {
  const read = () => readPlan(Uint8Array.of(0, 1, 2));
  expect(read).toThrow(Unreadable);
  try {
    read();
  } catch (error) {
    expect((error as Unreadable).localized.zh).toContain('UTF-8');
    expect(String(error)).toBe('Unreadable: neither UTF-8 nor GB18030 text; save it as UTF-8 in an editor');
  }
});
