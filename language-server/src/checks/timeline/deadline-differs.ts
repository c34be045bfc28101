import { type DueInText, duesInText } from '../../core/facts/dates-in-text.ts';
import { firstDay, lastDay } from '../../core/model/days.ts';
import { grouped } from '../../core/model/grouped.ts';
import type { PlanDate } from '../../core/model/period.ts';
import type { Deadline, Plan, Task } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Fix } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import type { DatedDeadline } from '../support/deadlines.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const deadlineDiffers: Check = {
  code: 'timeline/deadline-differs',
  severity: 'warning',
  title: { zh: '正文的时间与期限不一致', en: 'The text and the deadline name different times' },
  why: {
    zh: '任务的期限写一个时间，正文里写一个更晚的时间：按期限考核时，正文还没到期。正文只有一句、时间比期限早的，可能是中间的一步，也可能有一处写错，只作提示。规划期以后的远景、长期的期限不比。',
    en: 'A task with one time as its deadline and a later one in its text: when the deadline is held against it, the text is not due yet. Where the text is but one sentence with an earlier time, that may be a step or a slip and is only pointed out. An outlook past the period and deadlines without end are left alone.',
  },
  bad: [
    example(`
      一、完善设施
      2025年底前，完成社区养老服务综合体改造。
      责任部门：市民政局
      期限：2024年底
    `),
    example(`
      一、任务分工
      | 重点任务 | 主要内容 | 责任部门 | 完成时限 |
      | 完善设施 | 2025年底前，完成社区养老服务综合体改造。 | 市民政局 | 2024年底 |
    `),
    example(`
      一、完善设施
      2024年底前完成社区养老服务综合体改造。
      责任部门：市民政局
      期限：2025年底
    `),
  ],
  good: [
    example(`
      一、完善设施
      2025年底前，完成社区养老服务综合体改造。
      责任部门：市民政局
      期限：2025年12月
    `),
    example(`
      一、完善设施
      2024年6月底前编制改造方案；2025年底前，完成社区养老服务综合体改造。
      责任部门：市民政局
      期限：2025年底
    `),
    example(`
      一、完善设施
      2024年底前摸清底数。推进社区养老服务综合体改造。
      责任部门：市民政局
      期限：2025年底
    `),
  ],
  *run(plan) {
    const end = plan.header.period?.value.end ?? Number.POSITIVE_INFINITY;
    for (const [task, dues] of grouped(duesInText(plan), (due) => due.task)) {
      const { deadline } = task;
      if (!isDated(deadline)) continue;
      const related = [{ span: deadline.span, message: hereIsDeadline }];
      const late = dues.find(
        ({ latest }) => latest.year <= end && firstOf(latest) > lastDay(deadline.latest),
      );
      if (late) {
        yield {
          span: late.span,
          message: later(late, deadline),
          related,
          fixes: deadline.inheritedFrom ? [] : makeOne(plan, late, deadline),
        };
        continue;
      }
      const [only, ...more] = dues;
      if (!only || more.length > 0 || deadline.inheritedFrom || paragraphsOf(task) > 1) continue;
      if (isOneSentence(only.paragraph.value) && lastDay(only.latest) < firstOf(deadline.latest)) {
        yield {
          span: only.span,
          message: earlier(only, deadline),
          related,
          severity: 'info',
          fixes: makeOne(plan, only, deadline),
        };
      }
    }
  },
};

/** A row is one, however many cells it has. */
function paragraphsOf(task: Task): number {
  return task.kind === 'row' ? 1 : task.texts.length;
}

function isDated(deadline: Deadline | undefined): deadline is DatedDeadline {
  return deadline?.latest !== undefined && !deadline.recurring;
}

/** Of the month that a time is in: 2025年底 and 2025年12月 are one. */
function firstOf({ year, month }: PlanDate): number {
  return firstDay({ year, ...(month !== undefined && { month }) });
}

function isOneSentence(paragraph: string): boolean {
  return !/[。；;！][^）)”」\s]/u.test(paragraph);
}

/** Either as the other has it: the sentence keeps its 前. */
function makeOne({ source }: Plan, due: DueInText, deadline: DatedDeadline): Fix[] {
  const [, lead = '', , tail = ''] = /^([于在到至]?)(.*?)([之以]?前)?$/u.exec(due.text) ?? [];
  const bare = due.text.slice(lead.length, due.text.length - tail.length);
  const asField = deadline.text.replace(/[之以]?前$/u, '');
  const written = source.text.slice(deadline.span.start, deadline.span.end);
  if (written !== deadline.text || !/^\d{4}年[^、，,；;]{0,8}$/u.test(asField)) return [];
  const newText = lead + asField + tail;
  return [
    { title: changeTo(newText), edits: [{ span: due.span, newText }] },
    { title: changeTo(bare), edits: [{ span: deadline.span, newText: bare }] },
  ];
}

const hereIsDeadline: Localized = { zh: '期限在此处', en: 'the deadline is here' };

function later({ text }: DueInText, deadline: Deadline): Localized {
  const whose = deadline.inheritedFrom
    ? { zh: '所在任务的期限', en: 'the deadline of its task' }
    : { zh: '期限', en: 'the deadline' };
  return {
    zh: `正文写的是${quoted(short(text))}，${whose.zh}却是${quoted(short(deadline.text))}，到期时正文还没有到期：请核对，写成一样`,
    en: `The text says ${quoted(short(text))}, but ${whose.en} is ${quoted(short(deadline.text))}, before the text is due; check, and write the same in both`,
  };
}

function earlier({ text }: DueInText, deadline: Deadline): Localized {
  return {
    zh: `正文写的是${quoted(short(text))}，期限写的是${quoted(short(deadline.text))}：是中间的一步，还是有一处写错，请核对`,
    en: `The text says ${quoted(short(text))}, the deadline ${quoted(short(deadline.text))}; check whether the text means a step on the way or one of the two is wrong`,
  };
}
