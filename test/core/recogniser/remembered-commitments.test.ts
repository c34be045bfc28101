import { describe, expect, it } from 'vitest';
import { recogniseCommitments } from '../../../language-server/src/core/recogniser/recognise.ts';
import { rememberedCommitments } from '../../../language-server/src/core/recogniser/remembered-commitments.ts';

const text =
  '到2025年，每个区至少建成1所综合养老服务中心，社区食堂覆盖率力争达到90%以上，每年举办活动不少于100场次。';
const at = (start: number) => ({ value: text, span: { start, end: start + text.length } });

describe('a paragraph that was read before', () => {
  it('gives what reading it there would give, spans included', () => {
    const context = { periodStart: 2023, periodEnd: 2025 };
    for (const start of [0, 17, 4000, 17]) {
      expect(rememberedCommitments(at(start), context)).toEqual(recogniseCommitments(text, start, context));
    }
    expect(rememberedCommitments(at(0), context).length).toBeGreaterThan(2);
  });

  it('is read anew for another period', () => {
    const later = { periodStart: 2026, periodEnd: 2030 };
    expect(rememberedCommitments(at(5), later)).toEqual(recogniseCommitments(text, 5, later));
  });
});
