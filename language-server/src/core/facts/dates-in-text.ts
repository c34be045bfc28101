import { parseDeadline } from '../model/deadline-parser.ts';
import { oncePer, oncePerParagraph } from '../model/once-per.ts';
import type { PlanDate } from '../model/period.ts';
import type { Plan, Task } from '../model/plan.ts';
import type { Sourced, Span } from '../model/source.ts';
import { readingsOf } from '../recogniser/plan-readings.ts';
import { zoneOf } from '../recogniser/zones.ts';
import { simplified } from '../text/simplified.ts';
import { cellsOf } from './cells.ts';

/** By when a sentence says that something is to be done. */
export interface DueInText {
  readonly text: string;
  readonly span: Span;
  readonly latest: PlanDate;
  /** 2025年底前 shuts out what comes later; 到2025年 may be a step. */
  readonly isLimit: boolean;
  /** The section or the row of a table of tasks that says so. */
  readonly task: Task;
  readonly paragraph: Sourced<string>;
}

/** The times by which the sentences of a plan have something done, in the order of the text; chapters that look back have none. */
export const duesInText = oncePer((plan: Plan): readonly DueInText[] =>
  [
    ...readingsOf(plan).map(({ section, text }) => ({ section, task: section, text })),
    ...cellsOf(plan)
      // what stands under 完成时限 is the deadline itself
      .filter(({ cell, row }) => row?.deadline?.span.start !== cell.span.start)
      .map(({ section, row, cell }) => ({ section, task: row ?? section, text: cell })),
  ].flatMap(({ section, task, text }) => {
    const dues = text.value.includes('年') ? remembered(text.value, () => duesIn(text.value)) : [];
    if (dues.length === 0 || zoneOf(plan, section) === 'review') return [];
    return dues.map(({ span, ...due }) => ({
      ...due,
      span: { start: text.span.start + span.start, end: text.span.start + span.end },
      task,
      paragraph: text,
    }));
  }),
);

type DueInParagraph = Omit<DueInText, 'task' | 'paragraph'>;

const remembered = oncePerParagraph<readonly DueInParagraph[]>();

const inYear = '(?:\\d{1,2}月(?:\\d{1,2}[日号]|[底末]|[上中下]旬)?|[上下]半年|第?[一二三四]季度|年?[底末])?';
/** A numeral may stand between spaces. */
const time = ` ?20\\d\\d ?年${inYear}`;
const meant = '(?<=计划|争取|力争|确保|预计|拟)[于在]';
const due = new RegExp(
  `(?<![比较自从以与期截止“《\\d—-])(?:(?<by>到|至)${time}|(?:于|在)?${time}(?<limit>(?:之|以)?前)|${meant}${time})(?!的|比)`,
  'gu',
);
/** What follows has been done, or isn’t to be done but was begun then. */
const done =
  /^[^。；;]{0,16}(?:已|了|曾|以来|基础上|(?:成立|出生|出台|建成|入住|建造|批准|投[产运用]|投入[使运]用|开工|竣工|注册|登记|取得|获批|购置|签订|发生|形成|立项|审批|备案|参加|退休|入学|毕业|使用|存在|排放)的)/u;

function duesIn(text: string): DueInParagraph[] {
  const read = simplified(text);
  return [...read.matchAll(due)].flatMap((match) => {
    const [written] = match;
    const span = { start: match.index, end: match.index + written.length };
    const { latest } = parseDeadline(written, 0);
    if (!latest || done.test(read.slice(span.end, span.end + 24))) return [];
    return [
      { text: text.slice(span.start, span.end), span, latest, isLimit: match.groups?.limit !== undefined },
    ];
  });
}
