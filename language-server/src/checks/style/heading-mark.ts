import { grouped } from '../../core/model/grouped.ts';
import type { Section } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check, Report } from '../check.ts';
import { example } from '../support/examples.ts';
import { markSpan } from '../support/numbering.ts';

export const headingMark: Check = {
  code: 'style/heading-mark',
  severity: 'hint',
  title: { zh: '标题序号的写法', en: 'How headings are marked' },
  why: {
    zh: '公文的层次依次写作“一、”“（一）”“1.”“（1）”（GB/T 9704—2012 7.3.3）：带括号的序号后面不加顿号、点号，阿拉伯数字后面用下脚点，不用顿号；汉字数字后面用顿号，不用下脚点。同一种写法全文只提示一次。',
    en: 'The levels of official documents are marked 一、 （一） 1. （1） (GB/T 9704-2012 7.3.3): nothing behind a bracket, a full point and no 、 behind an Arabic numeral, a 、 and no point behind a Chinese one. Each kind is said once for a document.',
  },
  bad: [
    example(`
      一、主要任务
      （一）、完善设施
      （二）、培育队伍
    `),
    example(`
      一、主要任务
      1、建设食堂。
      2、建设浴室。
    `),
  ],
  good: [
    example(`
      一、主要任务
      （一）完善设施
      1.建设食堂。
      （1）选址。
    `),
    example(`
      第一章 总则
      第一节 主要任务
      1 建设食堂
    `),
  ],
  *run(plan): Iterable<Report> {
    const slips = plan.sections.flatMap((section) => slipOf(section, plan.source.text) ?? []);
    const levels = grouped(
      plan.sections.filter(({ kind }) => kind !== 'box'),
      ({ level }) => level,
    );
    for (const alike of grouped(slips, ({ kind }) => kind).values()) {
      const [first] = alike;
      if (!first) continue;
      // where a level is marked in two ways, that is what is said of it
      const isMixed = first.kind === 'comma' && (levels.get(first.level) ?? []).length !== alike.length;
      if (isMixed) continue;
      yield {
        span: first.span,
        message: message(first, alike.length),
        fixes: [
          {
            title: unify,
            edits: alike.map(({ span, right }) => ({ span, newText: right })),
            safe: true,
          },
        ],
      };
    }
  },
};

interface MarkSlip {
  readonly kind: 'bracket' | 'comma' | 'point';
  readonly level: number;
  readonly written: string;
  readonly right: string;
  readonly span: { readonly start: number; readonly end: number };
}

const bracketed = /^[（(][^（()）]{1,4}[）)]$/u;
const behind = /^\s*[、.．，,]/u;

function slipOf(section: Section, source: string): MarkSlip | undefined {
  const { mark, level, kind } = section;
  if (kind === 'box' || kind === 'annex') return undefined;
  const span = markSpan(section);
  const slip = (kind: MarkSlip['kind'], end: number, right: string): MarkSlip => ({
    kind,
    level,
    written: source.slice(span.start, end),
    right,
    span: { start: span.start, end },
  });
  const written = mark.trim();
  if (bracketed.test(written)) {
    const after = behind.exec(source.slice(span.end, span.end + 3))?.[0].length ?? 0;
    return after > 0 ? slip('bracket', span.end + after, written) : undefined;
  }
  if (/^\d+、$/u.test(written)) return slip('comma', span.end, `${written.slice(0, -1)}.`);
  if (/^[一二三四五六七八九十]+[.．]$/u.test(written))
    return slip('point', span.end, `${written.slice(0, -1)}、`);
  return undefined;
}

const unify: Localized = { zh: '全文改为规范的写法', en: 'Write them as the standard has it' };

function message({ written, right }: MarkSlip, count: number): Localized {
  return {
    zh: `序号“${written}”应写作“${right}”（全文${count}处）`,
    en: `The mark “${written}” should be “${right}” (${count}× in this document)`,
  };
}
