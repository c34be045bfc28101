import type { meantWay } from '../../core/model/direction/meant.ts';
import { nearest } from '../../core/model/names.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { twoWordFields } from '../../core/model/two-word-fields.ts';
import { parseValue } from '../../core/model/value/parse.ts';
import { asOwnWord } from '../../core/text/own-words.ts';
import { scriptOf } from '../../core/text/script.ts';
import type { Fix } from '../check.ts';
import { changeTo } from './titles.ts';

/** A value with a sign or a point typed twice, a bracket left open, or a range the wrong way round: what it must have been. */
export function readableValue(text: string, span: Span, way?: ReturnType<typeof meantWay>): Fix[] {
  const candidates = [
    text.replace(/([≥≤><＞＜%％.．])\1+/gu, '$1'),
    text.replace(/[[［]([\d.]+)(?![\d.\]］])/u, '[$1]'),
    text.replace(/^(\D*)([\d.]+)(\D*?)([—–~～至到-]+)([\d.]+)/u, '$1$5$3$4$2'),
  ];
  const reads = (each: string): boolean => each !== text && parseValue(each, 0).kind === 'quantity';
  const right = candidates.find(reads);
  return (right === undefined ? oneOfTwoBounds(text, way).filter(reads) : [right]).map((newText) => ({
    title: changeTo(newText),
    edits: [{ span, newText }],
  }));
}

/** ≥≤30: the one that what is to rise is bounded by, or to fall; either where that can't be told. */
function oneOfTwoBounds(text: string, way: ReturnType<typeof meantWay>): string[] {
  const both = /[≥≤><＞＜]{2}/u.exec(text)?.[0];
  const meant = way === 'rising' ? /[≥>＞]/u : way === 'falling' ? /[≤<＜]/u : /./u;
  return [...(both ?? '')]
    .filter((bound) => meant.test(bound))
    .map((bound) => text.replace(both as string, bound));
}

/** What a field that takes one of two words may say, the one that was likely meant first. */
export function readableField(plan: Plan, text: string, block: string | undefined, span: Span): Fix[] {
  const script = scriptOf(plan.source.text);
  const words = (twoWordFields[block ?? ''] ?? []).map(({ zh }) => asOwnWord(zh, script));
  const likely = nearest(text, words);
  const ordered = likely ? [likely, ...words.filter((word) => word !== likely)] : words;
  return ordered.map((word) => ({ title: changeTo(word), edits: [{ span, newText: word }] }));
}
