import { grouped } from '../../core/model/grouped.ts';
import { ownMentions } from '../../core/model/own.ts';
import type { DepartmentMention, Plan, Section, TaskRow } from '../../core/model/plan.ts';
import { taskKey } from '../../core/model/task-key.ts';
import { taskRowsBelow } from '../../core/model/task-rows.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Report } from '../check.ts';
import { departmentsAsInText } from '../fixes/task-rows.ts';
import { mayBeOneBody } from '../support/departments.ts';
import { example, exampleWithRoster } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { namesOf } from '../support/responsibilities.ts';
import { deadlinesDiffer } from './deadlines-in-table.ts';

export const differsInTable: Check = {
  code: 'responsibility/differs-in-table',
  severity: 'warning',
  title: { zh: '分工表与正文不一致', en: 'The table of tasks says otherwise' },
  why: {
    zh: '同一项任务，正文写了由谁负责、何时完成，附的任务分工表又写一遍；改了一处忘了另一处，印发以后就有两种说法。表里按标题找到正文的任务，部门、牵头部门、期限不同的就报告；同一部门的简称和全称算一样，一项任务在表里拆成几行的合起来看。',
    en: 'Text and table both say who answers for a task and by when; where one was changed and the other forgotten, the published plan says two things. Rows are matched by the title of the task; other departments, another lead or another deadline are reported. Short and full names of one body count as the same, and several rows of one task are read together.',
  },
  bad: [
    example(`
      一、重点任务
      （一）建设综合服务中心
      建成一批。（市民政局、市财政局负责）
      附件
      | 任务 | 责任单位 |
      | 建设综合服务中心 | 市民政局、市住建局 |
    `),
    example(`
      一、重点任务
      （一）建设综合服务中心
      责任部门：市民政局
      期限：2024年底
      附件
      | 任务 | 责任单位 | 完成时限 |
      | 1.建设综合服务中心 | 市民政局 | 2025年6月 |
    `),
    example(`
      一、重点任务
      （一）建设综合服务中心
      建成一批。（市民政局牵头，市财政局配合）
      附件
      | 任务 | 牵头单位 | 配合单位 |
      | 建设综合服务中心 | 市财政局 | 市民政局 |
    `),
  ],
  good: [
    exampleWithRoster(
      `
      市民政局
      市发展和改革委员会（市发改委）
      市人社局
      `,
      `
      一、重点任务
      （一）建设综合服务中心
      建成一批。（市民政局、市发展和改革委员会负责）
      期限：2024年底
      （二）培训护理人员
      附件
      | 任务 | 责任单位 | 完成时限 |
      | 建设综合服务中心 | 市发改委、市民政局 | 2024年12月 |
      | 培训护理人员 | 市人社局 | 长期 |
      `,
    ),
    example(`
      一、重点任务
      （一）建设综合服务中心
      建成一批。（市民政局、市财政局负责）
      附件
      | 任务 | 具体举措 | 责任单位 |
      | 建设综合服务中心 | 选址 | 市民政局 |
      | | 拨付资金 | 市财政局 |
    `),
  ],
  *run(plan) {
    const rows = grouped(taskRowsBelow(plan.root), taskKey);
    // most plans have no such table, and their titles need no looking at
    if (rows.size === 0) return;
    for (const [key, sections] of grouped(plan.sections, taskKey)) {
      const [section] = sections;
      const same = rows.get(key);
      // of two tasks with one title it can't be told which one a row means
      if (!section || sections.length > 1 || !same) continue;
      yield* departmentsDiffer(plan, section, same);
      yield* deadlinesDiffer(section, same);
    }
  },
};

function* departmentsDiffer(plan: Plan, section: Section, rows: readonly TaskRow[]): Iterable<Report> {
  const inText = ownMentions(section);
  const inTable = rows.flatMap(ownMentions);
  const [first] = inText;
  const [firstInTable, lastInTable] = [inTable[0], inTable.at(-1)];
  if (!first || !firstInTable || !lastInTable) return;
  const missing = without(inText, inTable);
  const added = without(inTable, inText);
  const related = [{ span: first.span, message: answersInText(section.title) }];
  if (missing.length > 0 || added.length > 0) {
    const span = added[0]?.span ?? { start: firstInTable.span.start, end: lastInTable.span.end };
    yield {
      span,
      message: othersInTable(section.title, namesOf(missing), namesOf(added)),
      related,
      fixes: departmentsAsInText(plan, inText, inTable),
    };
    return;
  }
  const [leads, tableLeads] = [inText, inTable].map((mentions) =>
    mentions.filter(({ role }) => role === 'lead'),
  ) as [DepartmentMention[], DepartmentMention[]];
  const [lead] = without(tableLeads, leads);
  if (!lead || leads.length === 0 || rows.length > 1) return;
  yield {
    span: lead.span,
    message: leadsInTable(section.title, namesOf(leads), namesOf(tableLeads)),
    related,
  };
}

/** Those that none of the others may be. */
function without(mentions: readonly DepartmentMention[], others: readonly DepartmentMention[]) {
  return mentions.filter((mention) => !others.some((other) => mayBeOneBody(mention, other)));
}

function answersInText(task: string): Localized {
  return {
    zh: `正文此处写${quoted(short(task, 24))}由谁负责`,
    en: `here the text says who answers for ${quoted(short(task, 24))}`,
  };
}

function othersInTable(task: string, missing: string, added: string): Localized {
  const zh = [missing && `少了“${short(missing)}”`, added && `多了“${short(added)}”`]
    .filter(Boolean)
    .join('、');
  const en = [missing && `lacks “${short(missing)}”`, added && `adds “${short(added)}”`]
    .filter(Boolean)
    .join(' and ');
  return {
    zh: `${quoted(short(task, 24))}由谁负责，分工表比正文${zh}：请核对哪一处对，两处写成一样`,
    en: `Who answers for ${quoted(short(task, 24))}: the table ${en} beside the text; check which is right, and let both say it`,
  };
}

function leadsInTable(task: string, inText: string, inTable: string): Localized {
  return {
    zh: `${quoted(short(task, 24))}正文由“${short(inText)}”牵头，分工表里却是“${short(inTable)}”：请核对哪一处对，两处写成一样`,
    en: `In the text “${short(inText)}” leads ${quoted(short(task, 24))}, in the table “${short(inTable)}”; check which is right, and let both say it`,
  };
}
