import type { Span } from '../../core/model/source.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Fix } from '../check.ts';
import { linesAround, withLineBreak } from '../fixes/lines.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { writtenText } from '../support/prose.ts';

export const lostCharacter: Check = {
  code: 'text/lost-character',
  severity: 'warning',
  title: { zh: '丢失的字', en: 'A lost character' },
  why: {
    zh: '复制、转码时认不出的字会变成“?”或“�”：“三亚市民政局?三亚市发展和改革委员会”。原来的字（或空格、标点）要按原文补上。真正的问句（“指导思想是什么?”）不算。',
    en: 'A character that copying or conversion couldn’t read becomes “?” or “�” (三亚市民政局?三亚市发展和改革委员会). What stood there, be it a blank or a mark, has to be put back from the original. Real questions (是什么?) are left alone.',
  },
  bad: [
    example(`
      一、完善设施
      市民政局?市发展改革委联合印发实施细则。
    `),
    example(`
      一、完善设施
      打造“一站�三中心”平台。
    `),
  ],
  good: [
    example(`
      一、《规划》的指导思想是什么?
      坚持以人民为中心。

      二、谁来做?怎么做?
      能不能办好?关键在落实。
    `),
    example(`
      一、完善设施
      通过 https://www.example.cn/search?名称=养老 查询。
    `),
  ],
  inRealPlans: {
    sanya: { zh: '网页里的“?”，11处', en: 'eleven “?” on the page' },
    taizhou: { zh: '网页里的“?”，7处', en: 'seven “?” on the page' },
  },
  *run(plan) {
    const text = writtenText(plan);
    const addresses = [...text.matchAll(/https?:\/\/\S+/gu)];
    for (const match of text.matchAll(lost)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const inAddress = addresses.some(
        ({ index, 0: { length } }) => index <= start && start < index + length,
      );
      if (inAddress || (match[0].includes('?') && endsQuestion(text, start))) continue;
      yield {
        span: { start, end },
        message: message(match[0], around(text, start, end)),
        fixes: recover(text, { start, end }),
      };
    }
  },
};

const han = '\\p{Script=Han}';
const blank = '[^\\S\\r\\n]';
const lost = new RegExp(
  [
    '\\uFFFD+',
    // amid Chinese, as 民政局?三亚市 and 标????题
    `(?<=[${han}”’》〉）)])\\?+(?=[${han}“‘《〈（(])`,
    // several before Chinese, as 网 ?? 中文
    `\\?{2,}(?=${blank}*${han})`,
    // behind a number, or behind a blank at the end of a cell or line, as 专栏1? 指标
    `(?<=\\d)\\?(?=${blank}+${han})`,
    `(?<=${han}${blank}+)\\?(?=${blank}*(?:\\||$))`,
    // alone on its line
    `(?<=^${blank}*)\\?+(?=${blank}*$)`,
  ].join('|'),
  'gmu',
);

const asks = /什么|哪|如何|怎|谁|几|多少|何|是否|能否|可否|吗|呢|(\p{Script=Han})不\1|有没有|是不是/u;

/** Whether the clause before the mark asks something. */
function endsQuestion(text: string, at: number): boolean {
  const clause = /[^。！!？?，,;；：:|\r\n]*$/u.exec(text.slice(Math.max(0, at - 60), at));
  return asks.test(simplified(clause?.[0] ?? ''));
}

/**
 * 、 between two departments; nothing where a blank was lost, behind a number, at the end of a line or between
 * blanks. A character amid others only the original knows.
 */
function recover(text: string, span: Span): Fix[] {
  const lost = text.slice(span.start, span.end);
  if (!/^\?+$/.test(lost)) return [];
  const line = linesAround(text, span);
  const [before, behind] = [text.slice(line.start, span.start), text.slice(span.end, line.end)];
  if ((before + behind).trim() === '') {
    return [{ title: deleteWord(lost), edits: [{ span: withLineBreak(text, line), newText: '' }] }];
  }
  if (lost === '?' && departmentEnd.test(simplified(before)) && departmentBegin.test(simplified(behind))) {
    return [{ title: changeTo('、'), edits: [{ span, newText: '、' }] }];
  }
  const wasBlank = /\d$/.test(before) || /\s$/.test(before);
  return wasBlank ? [{ title: deleteWord(lost), edits: [{ span, newText: '' }] }] : [];
}

const departmentEnd = /[局委办厅]$|(?:政府|委员会|办公室)$/u;
const departmentBegin = /^\p{Script=Han}{2,18}(?:[局委办厅]|政府)/u;

/** What stands around a place, on its line. */
function around(text: string, start: number, end: number): string {
  const before = /[^\r\n]*$/u.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
  const behind = /^[^\r\n]*/u.exec(text.slice(end, end + 6))?.[0] ?? '';
  return (before + text.slice(start, end) + behind).trim();
}

function message(mark: string, around: string): Localized {
  return {
    zh: `“${short(around)}”里的“${short(mark)}”像是丢失的字：请按原文补上，多余的删去`,
    en: `“${short(mark)}” in “${short(around)}” looks like a lost character; put back what the original has, or delete it`,
  };
}

function deleteWord(text: string): Localized {
  return { zh: `删去${quoted(short(text))}`, en: `Delete ${quoted(short(text))}` };
}
