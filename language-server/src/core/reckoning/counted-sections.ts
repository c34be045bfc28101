import type { Plan, Section } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { simplified } from '../text/simplified.ts';
import { numberOf, rewritten } from './list-counts.ts';
import type { Reckoning } from './reckoning.ts';

/** 重点抓好以下五项工作：, 把握四个战略重点：: the end of a paragraph that counts what stands below it. */
const introduction =
  /(?<![\d第之.十])(?<count>[两二三四五六七八九十]|十[一二三四五六七八九]|[2-9]|1\d|20)(?:大|项|个|条|类)(?:方面|\p{Script=Han}{2,10})[^，。；：:、“”"（）()]{0,8}[：:]\s*$/u;
const following =
  /(?:以下|下列|如下)(?<count>[两二三四五六七八九十]|十[一二三四五六七八九]|[2-9]|1\d|20)(?:大|项|个|条|类)\p{Script=Han}{2,10}。?\s*$/u;
const dash = /^\s*(?:[—–－-]{2}|[•·●])/u;
const clause = /^\s*[一二三四五六七八九十]{1,2}是/u;

/** What a paragraph announces (以下五项工作：) held against the paragraphs or the sections that follow it. */
export function reckonIntroductions({ root, sections }: Plan): Reckoning[] {
  return [root, ...sections].flatMap((section) =>
    section.texts.flatMap((text, at) => {
      if (!announces(text.value)) return [];
      const read = simplified(text.value);
      const match = introduction.exec(read) ?? following.exec(read);
      if (!match) return [];
      const said = numberOf(match.groups?.count ?? '');
      const listed = listedBelow(section, at);
      return said && listed.length > 1 ? [reckonIntroduction(text, match, said, listed)] : [];
    }),
  );
}

/** Cheaper than to read it: a colon at its end, or 以下 shortly before. */
function announces(text: string): boolean {
  const end = text.slice(-24).trimEnd();
  return /[：:]$|[以如]下|下列/u.test(end);
}

function listedBelow({ texts, sections }: Section, at: number): readonly Sourced<string>['span'][] {
  const behind = texts.slice(at + 1);
  for (const mark of [dash, clause]) {
    const first = behind.findIndex(({ value }) => !mark.test(simplified(value)));
    const marked = first < 0 ? behind : behind.slice(0, first);
    if (marked.length > 1) return marked.map(({ span }) => span);
  }
  const below = sections.filter(
    ({ kind, number }) => kind !== 'box' && kind !== 'annex' && number !== undefined,
  );
  const isOneLevel = below.every(({ level }) => level === below[0]?.level);
  return behind.length === 0 && isOneLevel ? below.map(({ headingSpan }) => headingSpan) : [];
}

function reckonIntroduction(
  text: Sourced<string>,
  match: RegExpExecArray,
  said: number,
  listed: readonly Sourced<string>['span'][],
): Reckoning {
  const written = text.value.slice(match.index, match.index + match[0].length);
  const numeral = match.groups?.count ?? '';
  const start = text.span.start + match.index + match[0].indexOf(numeral);
  const span = { start, end: start + numeral.length };
  const agrees = said === listed.length;
  const right = agrees
    ? undefined
    : rewritten(
        written.slice(match[0].indexOf(numeral), match[0].indexOf(numeral) + numeral.length),
        listed.length,
      );
  return {
    kind: 'count',
    span,
    from: listed,
    result: { zh: `${listed.length}项`, en: `${listed.length} items` },
    agrees,
    message: {
      zh: `说有${said}项，下面列出的是${listed.length}项${agrees ? '' : '：请核对有无遗漏，或改数'}`,
      en: `${said} are counted, ${listed.length} follow${agrees ? '' : '; check whether one is missing, or change the number'}`,
    },
    ...(right && { right: { span, newText: right } }),
  };
}
