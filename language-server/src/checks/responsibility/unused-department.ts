import { nearestAmong, normaliseName } from '../../core/model/names.ts';
import { namesNobody } from '../../core/model/nobody.ts';
import type { Department, Plan } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Fix } from '../check.ts';
import { linesAround, withLineBreak } from '../fixes/lines.ts';
import { areLikelyOneBody, departmentName } from '../support/departments.ts';
import { exampleWithRoster } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const unusedDepartment: Check = {
  code: 'responsibility/unused-department',
  severity: 'hint',
  title: { zh: '名录里的部门没有任务', en: 'A listed department without a task' },
  why: {
    zh: '“部门”名录里有，而全文没有一处提到它：要么漏了给它的任务，要么名录里多列了。成员被点名的（各区人民政府里的甲区人民政府）算用到；名录之外有名称相近的部门没有核对时，先不提示。',
    en: 'A department on the list that the text never names: either its task was forgotten, or it needn’t be listed. A collective counts as named with any of its members; while a department off the list has a name near to it, that one comes first.',
  },
  bad: [
    exampleWithRoster(
      `
      市民政局
      市财政局
      市消防救援支队
      `,
      `
      一、完善设施
      责任部门：市民政局、市财政局
      `,
    ),
    exampleWithRoster(
      `
      市民政局
      市发展和改革委员会（市发改委）
      各区人民政府：甲区人民政府、乙区人民政府
      `,
      `
      指标 街道综合性养老服务中心
        2025年：≥30家
        责任部门：市民政局、甲区人民政府
      `,
    ),
  ],
  good: [
    exampleWithRoster(
      `
      市民政局
      市发展和改革委员会（市发改委）
      各区人民政府：甲区人民政府、乙区人民政府
      `,
      `
      一、完善设施
      责任部门：市民政局、市发改委、乙区人民政府
      `,
    ),
    exampleWithRoster(
      `
      市民政局
      市财政局
      甲区人民政府
      各区人民政府：甲区人民政府、乙区人民政府
      `,
      `
      一、完善设施
      市财政局负责经费保障。
      责任部门：市民政局、各区人民政府
      `,
    ),
  ],
  *run(plan) {
    const { roster } = plan;
    const own = tasksOf(plan);
    if (own.length === 0) return;
    const members = new Set(roster.flatMap((each) => each.members.map(({ name }) => normaliseName(name))));
    const answering = new Set(own.map(({ department }) => department));
    const named = new Set(own.map(({ name }) => normaliseName(name)));
    const isNamed = (names: readonly string[]) => names.some((name) => named.has(normaliseName(name)));
    const unnamed = roster.filter(
      (entry) =>
        entry.name !== '' &&
        !answering.has(entry) &&
        !members.has(normaliseName(entry.name)) &&
        !isNamed([...namesOf(entry), ...entry.members.map(({ name }) => name)]),
    );
    if (unnamed.length === 0) return;
    const unlisted = own.filter(
      ({ name, department }) => !department && !members.has(normaliseName(name)) && !namesNobody(name),
    );
    const unknown = [...new Set(unlisted.map(({ name }) => name))];
    const bodies = unknown.map(departmentName);
    const near = nearestAmong(unknown);
    const elsewhere = textBesideRoster(plan);
    for (const entry of unnamed) {
      const names = namesOf(entry);
      if (names.some((name) => elsewhere.includes(name))) continue;
      const all = [...names, ...entry.members.map(({ name }) => name)];
      // one off the list may be this one, in another spelling: then that one comes first
      const parts = all.map(departmentName);
      if (bodies.some((body) => parts.some((each) => areLikelyOneBody(body, each)))) continue;
      if (all.some((name) => near(name) !== undefined)) continue;
      yield {
        span: entry.nameSpan,
        message: message(entry.name),
        fixes: takeOffList(plan, entry),
      };
    }
  },
};

function namesOf({ name, shortNames }: Department): string[] {
  return [name, ...shortNames.map(({ value }) => value)].filter((each) => each !== '');
}

/** The mentions outside the roster. */
function tasksOf({ mentions, roster }: Plan) {
  return mentions.filter(({ span }) => span.start >= (roster.at(-1)?.span.end ?? 0));
}

function textBesideRoster({ source: { text }, roster }: Plan): string {
  const [start, end] = [roster[0]?.span.start ?? 0, roster.at(-1)?.span.end ?? 0];
  return `${text.slice(0, start)}\n${text.slice(end)}`;
}

/** The whole line, where the entry has it to itself. */
function takeOffList({ source: { text } }: Plan, { name, span }: Department): Fix[] {
  const line = linesAround(text, span);
  const beside = text.slice(line.start, span.start) + text.slice(span.end, line.end);
  if (beside.trim() !== '') return [];
  const it = quoted(short(name));
  const title = { zh: `把${it}移出名录`, en: `Take ${it} off the list` };
  return [{ title, edits: [{ span: withLineBreak(text, line), newText: '' }] }];
}

function message(name: string): Localized {
  return {
    zh: `${quoted(short(name))}在名录里，但没有一项任务或指标提到它：请补写它的任务，或移出名录`,
    en: `${quoted(short(name))} is on the list, but no task or indicator names it; add its task, or take it off the list`,
  };
}
