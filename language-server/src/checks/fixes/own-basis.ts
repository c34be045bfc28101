import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { quoted } from '../../core/text/localized.ts';
import type { Fix } from '../check.ts';
import { short } from '../support/phrases.ts';
import { lineStartAt, linesAround, withLineBreak } from './lines.ts';

/** 依据 without the plan itself; without its line where it names no other. */
export function withoutBasis({ header: { bases }, source: { text } }: Plan, { start }: Span): Fix[] {
  const basis = bases.find(({ span }) => span.start <= start && start < span.end);
  if (!basis) return [];
  const entry =
    /^《[^》]*》(?:[（(][^（()）]*[）)])?/u.exec(text.slice(basis.span.start))?.[0] ?? basis.title;
  const span = { start: basis.span.start, end: basis.span.start + entry.length };
  const before =
    /[、，,；;][^\S\r\n]*$/u.exec(text.slice(lineStartAt(text, start), span.start))?.[0].length ?? 0;
  const behind = /^[、，,；;]/u.exec(text.slice(span.end, span.end + 1))?.[0].length ?? 0;
  const part = before > 0 ? { ...span, start: span.start - before } : { ...span, end: span.end + behind };
  const it = quoted(short(basis.title));
  return [
    {
      title: { zh: `依据里去掉${it}`, en: `Take ${it} out of the bases` },
      edits: [{ span: bases.length > 1 ? part : withLineBreak(text, linesAround(text, span)), newText: '' }],
    },
  ];
}
