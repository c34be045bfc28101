import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { keywordNamed, mayStandIn } from '../../core/text/keyword-lookup.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { lineEndAt, lineStartAt } from '../fixes/lines.ts';
import { styleOf } from '../fixes/style.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const fieldsOnOneLine: Check = {
  code: 'structure/fields-on-one-line',
  severity: 'warning',
  title: { zh: '一行写了两项', en: 'Two fields on one line' },
  why: {
    zh: '一项占一行：“单位：张 目标：100张”里后一项会当成前一项的内容，既进不了指标表，也查不出问题。多半是少按了一次回车。说明文字里提到“属性：”之类、前面没有空格或标点的不报告。',
    en: 'A field has a line of its own: in 单位：张 目标：100张 the second is taken for what the first says, gets into no table and is not checked. Mostly Enter was swallowed. Words with a colon within a note, with neither a blank nor a mark in front, are left alone.',
  },
  bad: [
    example(`
      指标 养老机构床位
        单位：张 属性：预期性
        2025年：100张
    `),
    example(`
      指标 养老机构床位
        2025年：100张
        备注：按季度统计；责任部门：市民政局
    `),
  ],
  good: [
    example(`
      指标 养老机构床位
        单位：张
        备注：按“属性：约束性”考核，护理比为1:3
        2025年：100张
    `),
    example(`
      一、主要任务
      重点如下：属性：约束性。期限：2025年。
    `),
  ],
  *run(plan) {
    const { text } = plan.source;
    for (const { start, end } of fieldSpans(plan)) {
      const line = text.slice(start, end);
      for (const match of line.matchAll(fieldWithin)) {
        const { gap = '', name = '' } = match.groups ?? {};
        if (!isField(name)) continue;
        const at = start + match.index + gap.length;
        const span = { start: at, end: at + name.length };
        const indentation = /^[^\S\r\n]*/u.exec(line)?.[0] ?? '';
        const newText = styleOf(plan).lineBreak + indentation + text.slice(at, end);
        yield {
          span,
          message: message(name),
          fixes: [
            {
              title: onItsOwn(name),
              edits: [
                { span: { start: at - gap.length, end }, newText: '' },
                { span: { start: end, end }, newText },
              ],
            },
          ],
        };
      }
    }
  },
};

/** A blank or a mark, a word or a year, and a colon, behind the first field of the line. */
const fieldWithin =
  /(?<=[:：][^\r\n]{0,200}?)(?<gap>[^\S\r\n]+|[；;，,、。][^\S\r\n]*)(?<name>\p{Script=Han}{2,8}|20\d\d年?|[a-z][a-z ]{3,20})(?=[^\S\r\n]*[:：])/giu;

function isField(name: string): boolean {
  if (/^20\d\d年?$/.test(name)) return true;
  const keyword = keywordNamed(name);
  return keyword !== undefined && mayStandIn(keyword, 'header', 'indicator', 'task');
}

/** The lines of the header and of indicators in blocks that have two colons or more. */
function fieldSpans({ header, indicators, source: { text } }: Plan): Span[] {
  const blocks = [header, ...indicators.filter(({ form }) => form === 'block')];
  return blocks
    .flatMap(({ span }) => linesOf(text, span))
    .filter(
      ({ start, end }) =>
        /^[^\S\r\n]+\S/u.test(text.slice(start, end)) && /[:：].*[:：]/u.test(text.slice(start, end)),
    );
}

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let at = lineStartAt(text, start); at < end; ) {
    const to = lineEndAt(text, at);
    lines.push({ start: at, end: to });
    at = to + (text.startsWith('\r\n', to) ? 2 : 1);
  }
  return lines;
}

function onItsOwn(name: string): Localized {
  return { zh: `“${name}”另起一行`, en: `Put “${name}” on a line of its own` };
}

function message(name: string): Localized {
  const it = quoted(short(name));
  return {
    zh: `${it}写在了上一项的后面，读不到：请另起一行`,
    en: `${it} stands behind another field and can’t be read; put it on a line of its own`,
  };
}
