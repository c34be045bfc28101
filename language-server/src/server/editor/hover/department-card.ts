import type { MarkupContent } from 'vscode-languageserver-types';
import { normaliseName } from '../../../core/model/names.ts';
import { oncePer } from '../../../core/model/once-per.ts';
import { own } from '../../../core/model/own.ts';
import type {
  DepartmentMention,
  DepartmentRole,
  Indicator,
  Plan,
  Responsibility,
  Task,
} from '../../../core/model/plan.ts';
import { taskRowsBelow } from '../../../core/model/task-rows.ts';
import { type Language, type Localized, plural } from '../../../core/text/localized.ts';
import { bold, escapeMarkdown, markup } from '../support/markdown.ts';
import { allSections } from '../support/sections.ts';
import { fact, namesOf, sectionName, shortened } from './answers.ts';

/** Who a department is, what it is here, and everything in the plan it answers for. */
export function departmentCard(
  plan: Plan,
  of: Pick<DepartmentMention, 'name' | 'department'>,
  language: Language,
  roleHere?: DepartmentRole,
): MarkupContent {
  const { department } = of;
  const separator = language === 'zh' ? '、' : ', ';
  const shortNames = department?.shortNames.map(({ value }) => escapeMarkdown(value)).join(separator);
  const members = department && namesOf(department.members, language);
  return markup(
    bold(department?.name ?? of.name),
    !department && plan.hasRoster ? say.notInRoster[language] : undefined,
    [
      fact(labels.shortNames, shortNames, language),
      fact(labels.members, members, language),
      fact(labels.here, roleHere && departmentRoleNames[roleHere][language], language),
    ]
      .filter(Boolean)
      .join('\n'),
    ...answersFor(plan, of, language),
  );
}

/** What a department answers for: what names it, and the indicators that inherit it. */
interface Answers {
  readonly tasks: Task[];
  readonly indicators: Indicator[];
  inherited: number;
}

/** What every department of a plan answers for, gathered once: a list of departments shows it for each. */
const answersIn = oncePer((plan: Plan): ReadonlyMap<string, Answers> => {
  const answers = new Map<string, Answers>();
  const each = ({ mentions }: Responsibility, note: (of: Answers) => void): void => {
    for (const key of new Set(mentions.map(keyOf))) {
      const of = answers.get(key) ?? { tasks: [], indicators: [], inherited: 0 };
      answers.set(key, of);
      note(of);
    }
  };
  for (const task of [...allSections(plan), ...taskRowsBelow(plan.root)]) {
    const responsibility = own(task.responsibility);
    if (responsibility) each(responsibility, (of) => of.tasks.push(task));
  }
  for (const indicator of plan.indicators) {
    const { responsibility } = indicator;
    if (!responsibility) continue;
    if (responsibility.inheritedFrom) each(responsibility, (of) => of.inherited++);
    else each(responsibility, (of) => of.indicators.push(indicator));
  }
  return answers;
});

function keyOf({ name, department }: Pick<DepartmentMention, 'name' | 'department'>): string {
  return normaliseName(department?.name ?? name);
}

/** The tasks and indicators that name it, and how many indicators more stand in those sections. */
function answersFor(
  plan: Plan,
  of: Pick<DepartmentMention, 'name' | 'department'>,
  language: Language,
): string[] {
  const found = answersIn(plan).get(keyOf(of));
  if (!found) return [say.answersForNothing[language]];
  const { tasks, indicators, inherited } = found;
  const counts = say.answersFor(tasks.length, indicators.length + inherited)[language];
  const places = [
    ...tasks.map((task) => sectionName(task, language)),
    ...indicators.map(({ name }) => (language === 'zh' ? '指标 ' : 'Indicator ') + escapeMarkdown(name)),
  ];
  return [
    counts + (inherited > 0 ? say.indicatorsBySection(inherited)[language] : ''),
    shortened(places, language)
      .map((place) => `- ${place}`)
      .join('\n'),
  ];
}

const labels = {
  shortNames: { zh: '简称', en: 'Short names' },
  members: { zh: '包括', en: 'Stands for' },
  here: { zh: '在此处', en: 'Here' },
} as const satisfies Record<string, Localized>;

const departmentRoleNames: Readonly<Record<DepartmentRole, Localized>> = {
  responsible: { zh: '责任部门', en: 'responsible' },
  lead: { zh: '牵头部门', en: 'lead' },
  support: { zh: '配合部门', en: 'support' },
};

const say = {
  notInRoster: { zh: '不在部门名单里', en: 'Not in the roster of departments' },
  answersFor: (sections: number, indicators: number): Localized => ({
    zh: `负责${[sections > 0 && `${sections}项任务`, indicators > 0 && `${indicators}项指标`].filter(Boolean).join('、')}`,
    en: `Answers for ${[
      sections > 0 && plural(sections, 'task'),
      indicators > 0 && plural(indicators, 'indicator'),
    ]
      .filter(Boolean)
      .join(' and ')}`,
  }),
  answersForNothing: { zh: '没有负责的任务或指标', en: 'Answers for no task and no indicator' },
  indicatorsBySection: (count: number): Localized => ({
    zh: `（其中${count}项指标承用所在任务的责任部门）`,
    en: ` (${plural(count, 'indicator')} by the section they stand in)`,
  }),
};
