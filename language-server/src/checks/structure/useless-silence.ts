import { nearest } from '../../core/model/names.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check, Report } from '../check.ts';
import { linesAround, withLineBreak } from '../fixes/lines.ts';
import type { Silence } from '../silences.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

/**
 * What a silence is useless for shows only when all other checks have run, so `runChecks` asks
 * `reportUselessSilence` then; by itself the check has nothing to say.
 */
export const uselessSilence: Check = {
  code: 'structure/useless-silence',
  severity: 'info',
  title: { zh: '多余的忽略注释', en: 'A silence that silences nothing' },
  why: {
    zh: '“// 忽略 代码：理由”只对紧接着的一行有效。那一行已经没有这个问题，或者代码写错了，注释就只会误导后来的人，还会掩盖将来的问题。',
    en: '“// ignore code: reason” speaks of the next line only. Where that line has no such finding any more, or the code is misspelt, the comment misleads readers and would hide a fault to come.',
  },
  bad: [
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        // 忽略 values/milestone-beyond-target：目标待上级调整
        2024年：55%
        2025年：60%
    `),
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        // ignore values/milestone-beyond-targets: to be settled
        2025年：60%
    `),
  ],
  good: [
    example(`
      指标 养老机构护理型床位占比
        2022年：50%
        // 忽略 values/milestone-beyond-target：目标待上级调整
        // 已于2023年3月请示
        2024年：65%
        2025年：60%
    `),
    example(`
      // 忽略了农村的数据，待补
      指标 养老机构护理型床位占比
        2022年：50%
        2025年：60%
    `),
  ],
  run: () => [],
};

/** Reports a silence that silenced nothing; `codes` are all there are. */
export function reportUselessSilence(
  { code, span, codeSpan }: Silence,
  codes: readonly string[],
  text: string,
): Report {
  const isKnown = codes.includes(code);
  const likely = isKnown ? undefined : nearest(code, codes);
  const line = linesAround(text, span);
  const isWhole = text.slice(line.start, span.start).trim() === '';
  const deletion = isWhole ? withLineBreak(text, line) : span;
  // what another plan says may change while this one stays as it is
  const safe = isKnown && !code.startsWith('alignment/') && { safe: true as const };
  return {
    span,
    message: isKnown ? useless(code) : silenceOfNothing(code, likely),
    fixes: [
      ...(likely ? [{ title: changeWord(likely), edits: [{ span: codeSpan, newText: likely }] }] : []),
      {
        title: { zh: '删去这条注释', en: 'Delete this comment' },
        edits: [{ span: deletion, newText: '' }],
        ...safe,
      },
    ],
  };
}

function useless(code: string): Localized {
  return {
    zh: `这条注释要忽略 ${code}，但下一行没有这个问题：可以删去`,
    en: `This comment silences ${code}, but the next line has no such finding; it can go`,
  };
}

function silenceOfNothing(code: string, likely: string | undefined): Localized {
  return {
    zh: `没有“${short(code)}”这个代码${likely ? `，是否应为“${likely}”？` : '：请核对，或删去这条注释'}`,
    en: `There is no code “${short(code)}”${likely ? `; is “${likely}” meant?` : '; check it, or delete this comment'}`,
  };
}

function changeWord(to: string): Localized {
  return { zh: `改为“${to}”`, en: `Change to “${to}”` };
}
