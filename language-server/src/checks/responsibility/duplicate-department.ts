import { normaliseName } from '../../core/model/names.ts';
import type { Department, DepartmentMention, Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Fix } from '../check.ts';
import { lineStartAt, linesAround, withLineBreak } from '../fixes/lines.ts';
import { example, exampleWithRoster } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import {
  areInOneField,
  departmentLists,
  endWithNote,
  groupsByVerb,
  hasVerb,
} from '../support/responsibilities.ts';

export const duplicateDepartment: Check = {
  code: 'responsibility/duplicate-department',
  severity: 'warning',
  title: { zh: '部门重复', en: 'A department named twice' },
  why: {
    zh: '一项责任里同一个部门写了两次（全称、简称各一次也是），多半本想写的是另一个部门；又牵头又配合，就不知道谁负责。名录里列了两次的，改了一处会忘了另一处。',
    en: 'Where one responsibility names a department twice (once in full and once in short counts too), another was mostly meant; one that both leads and supports leaves open who answers. Listed twice among the departments, one of the two will be forgotten when the other changes.',
  },
  bad: [
    example(`
      一、完善设施
      责任部门：市民政局、市财政局、市民政局
    `),
    example(`
      一、完善设施
      建成一批社区养老服务综合体。（牵头部门：市民政局；配合部门：市财政局、市民政局）
    `),
    example(`
      一、完善设施
      建成一批社区养老服务综合体。（市民政局牵头，市财政局、市民政局配合）
    `),
    exampleWithRoster(
      `
      市民政局
      市发展和改革委员会（市发改委）
      市民政局
      `,
      `
      一、完善设施
      责任部门：市民政局、市发改委
      `,
    ),
  ],
  good: [
    example(`
      一、完善设施
      建成一批社区养老服务综合体。（责任部门：市民政局、市财政局）
      改造一批社区老年食堂。（责任部门：市民政局）
    `),
    exampleWithRoster(
      `
      市民政局
      市发展和改革委员会（市发改委）
      `,
      `
      一、完善设施
      责任部门：市民政局、市发改委

      二、强化保障
      责任部门：市发展和改革委员会、市民政局
      `,
    ),
  ],
  *run(plan) {
    for (const list of departmentLists(plan)) {
      const firsts = new Map<unknown, DepartmentMention>();
      let groups: readonly DepartmentMention[][] | undefined;
      for (const [index, mention] of list.entries()) {
        const body = mention.department ?? normaliseName(mention.name);
        const first = firsts.get(body);
        if (!first) {
          firsts.set(body, mention);
          continue;
        }
        groups ??= groupsByVerb(plan, list);
        yield {
          span: mention.span,
          message: namedTwice(mention.name),
          related: [{ span: first.span, message: firstNamed(first.name) }],
          fixes: takeOut(plan, groups, list[index - 1], mention),
        };
      }
    }
    yield* listedTwice(plan);
  },
};

/**
 * Takes a repeated name out, with the separator before it and the note behind it; a verb that speaks for others
 * too stays. Not unasked: another department may have been meant.
 */
function takeOut(
  plan: Plan,
  groups: readonly DepartmentMention[][],
  before: DepartmentMention | undefined,
  mention: DepartmentMention,
): Fix[] {
  if (!before || !areInOneField(plan, before, mention)) return [];
  const group = groups.find((each) => each.includes(mention)) ?? [mention];
  const isAlone = group.length === 1;
  const end = isAlone || !hasVerb(plan, mention) ? endWithNote(plan, mention) : mention.span.end;
  // the first of several leaves them its separator
  const isFirst = !isAlone && group[0] === mention;
  const next = group[1] as DepartmentMention;
  const span = isFirst
    ? { start: mention.span.start, end: next.span.start }
    : { start: endWithNote(plan, before), end };
  return [
    {
      title: deleteRepeated(mention.name),
      edits: [{ span, newText: '' }],
    },
  ];
}

/** Full names against full names, short ones against short ones: a full name that is another's short one is a spelling. */
function* listedTwice(plan: Plan) {
  const names = plan.roster.map((entry) => ({ value: entry.name, span: entry.nameSpan, entry }));
  const shortNames = plan.roster.flatMap((entry) => entry.shortNames.map((each) => ({ ...each, entry })));
  for (const listed of [names, shortNames]) {
    const firsts = new Map<string, Span>();
    for (const { value, span, entry } of listed) {
      const key = normaliseName(value);
      const first = firsts.get(key);
      if (!first) firsts.set(key, span);
      else if (key) {
        const related = [{ span: first, message: firstNamed(value) }];
        yield { span, message: entryTwice(value), related, fixes: takeOffList(plan, entry) };
      }
    }
  }
}

/** The line of an entry that says nothing which one above it doesn't say. */
function takeOffList({ roster, source: { text } }: Plan, entry: Department): Fix[] {
  const sayings = ({ shortNames, members }: Department) => [
    ...shortNames.map(({ value }) => value),
    ...members.map(({ name }) => name),
  ];
  const above = roster
    .slice(0, roster.indexOf(entry))
    .find(({ name }) => normaliseName(name) === normaliseName(entry.name));
  const known = above && new Set(sayings(above).map(normaliseName));
  const isAlone =
    text.slice(lineStartAt(text, entry.span.start), entry.span.start).trim() === '' &&
    text.slice(entry.span.end, linesAround(text, entry.span).end).trim() === '';
  if (!known || !isAlone || !sayings(entry).every((each) => known.has(normaliseName(each)))) return [];
  const span = withLineBreak(text, linesAround(text, entry.span));
  return [{ title: deleteRepeated(entry.name), edits: [{ span, newText: '' }], safe: true }];
}

function namedTwice(name: string): Localized {
  return {
    zh: `${quoted(short(name))}在这项责任里写了两次：请核对是否应为别的部门，或删去一处`,
    en: `${quoted(short(name))} is named twice in one responsibility; check whether another department is meant, or delete one`,
  };
}

function firstNamed(name: string): Localized {
  return { zh: `${quoted(short(name))}先在此处写了`, en: `${quoted(short(name))} is first named here` };
}

function deleteRepeated(name: string): Localized {
  return { zh: `删去重复的${quoted(short(name))}`, en: `Delete the repeated ${quoted(short(name))}` };
}

function entryTwice(name: string): Localized {
  return {
    zh: `“部门”名录里${quoted(short(name))}列了两次：请删去一处，或核对名称`,
    en: `The list of departments has ${quoted(short(name))} twice; delete one, or check the name`,
  };
}
