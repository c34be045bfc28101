import type { FactInText } from '../../core/facts/fact.ts';
import { targetsInText } from '../../core/facts/in-text.ts';
import { grouped } from '../../core/model/grouped.ts';
import type { Section } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { asIndicator } from '../fixes/new-indicator.ts';
import { example } from '../support/examples.ts';
import { saidInText } from '../support/facts.ts';
import { isHeld } from '../support/held-targets.ts';
import { short } from '../support/phrases.ts';

export const targetNotInIndicators: Check = {
  code: 'text/target-not-in-indicators',
  severity: 'info',
  title: { zh: '正文里的目标没有列为指标', en: 'A target in the text that no indicator holds' },
  why: {
    zh: '“到2025年覆盖率不低于65%”这样的承诺只写在正文里，就进不了指标表和责任分工表，也无法检查和考核。先在同一章节里按数值找对应的指标，再在全文按数值和名称找，都没有才提示。写目标的章节、自己列有指标的章节，逐处提示；别的章节（任务里的数多半进任务分工，不进指标表），每章合为一条。年龄、“15分钟生活圈”、“三大任务”、文号、日期和对现状的叙述不是目标。全文没有一项指标、正文里的目标有三处以上的，只在标题处提示一次。',
    en: 'A promise such as 到2025年覆盖率不低于65% that stands in the prose only gets into no table and can’t be checked or assessed. An indicator is looked for by its amount in the same section, then by amount and name in the whole plan. Each is named in a chapter of goals and where a section lists indicators itself; elsewhere, where most figures are those of tasks, a chapter’s are one hint. Ages, 15分钟生活圈, 三大任务, document numbers, dates and what is said of the present are no targets. A plan without any indicator and with three targets or more gets one hint, at its title.',
  },
  bad: [
    example(`
      一、完善设施
      到2025年，护理型床位占比不低于60%，每个区至少建成1所老年大学。
      指标 护理型床位占比
        2025年：≥60%
    `),
    example(`
      一、完善设施
      到2025年，护理型床位占比不低于60%，新增托位2000个，每个区至少建成1所老年大学。
    `),
  ],
  good: [
    example(`
      一、完善设施
      到2025年，护理型床位占比达到60%以上。
      指标 养老机构护理型床位占比
        2025年：≥60%
    `),
    example(`
      指标 护理型床位占比
        2025年：≥60%

      一、完善设施
      落实三大任务，打造15分钟便民生活圈，为65岁以上老年人提供服务。目前全市有养老机构235家。
    `),
  ],
  inRealPlans: {
    deyang: {
      zh: '网页没有指标表，27处量化目标都在正文里',
      en: '27 targets in the text, and no indicator on the page',
    },
    sanya: {
      zh: '网页没有指标表，31处量化目标都在正文里',
      en: '31 targets in the text, and no indicator on the page',
    },
    shidian: {
      zh: '网页没有指标表，6处量化目标都在正文里',
      en: 'six targets in the text, and no indicator on the page',
    },
    taizhou: {
      zh: '指标表没有读出以前，29处量化目标都在正文里',
      en: '29 targets in the text, as long as the table isn’t read',
    },
    zhuhai: {
      zh: '网页没有指标表，33处量化目标都在正文里',
      en: '33 targets in the text, and no indicator on the page',
    },
  },
  *run(plan) {
    const targets = targetsInText(plan);
    if (plan.indicators.length === 0) {
      const { title } = plan.header;
      // a table that lost its bars is named as such, and may well hold them
      if (title && targets.length >= worthATable && plan.lostTables.length === 0) {
        yield { span: title.span, message: noIndicators(targets.length), severity: 'hint' };
      }
      return;
    }
    const loose = targets.filter((fact) => !isHeld(fact, plan));
    const expected = loose.filter(({ section }) => isOfGoals(section) || hasIndicators(section));
    for (const fact of expected) {
      const { name, value } = fact.said.statement;
      yield {
        span: fact.span,
        message: notInIndicators(name.value, value.text),
        fixes: asIndicator(fact, plan),
      };
    }
    const others = loose.filter((fact) => !expected.includes(fact));
    for (const facts of grouped(others, ({ section }) => chapterOf(section)).values()) {
      const [first] = facts;
      if (!first) continue;
      yield {
        span: first.span,
        message: notInIndicatorsOfChapter(facts),
        related: facts.slice(1).map(({ span, value }) => ({ span, message: saidInText(value.text) })),
        severity: 'hint',
        fixes: facts.length === 1 ? asIndicator(first, plan) : [],
      };
    }
  },
};

/** Fewer targets than this need no table. */
const worthATable = 3;

/** Chapters whose targets are those of the plan. */
const goals = /目标/u;

function isOfGoals(section: Section): boolean {
  return withAbove(section).some(({ title }) => goals.test(simplified(title)));
}

/** Whether indicators are listed in the section or one above or below it: then those of its text are missed there. */
function hasIndicators(section: Section): boolean {
  return (
    withAbove(section).some(({ indicators, kind }) => indicators.length > 0 && kind !== 'root') ||
    below(section)
  );
}

function below({ sections }: Section): boolean {
  return sections.some((each) => each.indicators.length > 0 || below(each));
}

/** The part of the text that a section belongs to: below the root. */
function chapterOf(section: Section): Section {
  return withAbove(section).findLast(({ kind }) => kind !== 'root') ?? section;
}

function withAbove(section: Section): readonly Section[] {
  return section.parent ? [section, ...withAbove(section.parent)] : [section];
}

function noIndicators(count: number): Localized {
  return {
    zh: `正文里有${count}处像是量化目标，但全文没有一项指标：列为指标后，才能生成指标表并作检查`,
    en: `The text seems to set ${count} quantified target${count === 1 ? '' : 's'}, but the plan holds no indicator; write them as indicators to get a table and have them checked`,
  };
}

/** What a sentence states: 覆盖率不低于65%. */
function notInIndicators(name: string, value: string): Localized {
  const [what, amount] = [quoted(short(name)), short(value)];
  return {
    zh: `正文提出了${what}${amount}，但没有列为指标，汇总和考核时会漏掉：请列为指标，或确认它不是目标`,
    en: `The text sets a target for ${what} (${amount}) that no indicator holds, so tables and assessment will miss it; make it an indicator, or make sure it is no target`,
  };
}

/** All of a chapter’s in one: the first three by name. */
function notInIndicatorsOfChapter(facts: readonly FactInText[]): Localized {
  const named = facts.slice(0, 3).map(({ said: { statement } }) => {
    return `${quoted(short(statement.name.value, 20))}${short(statement.value.text, 16)}`;
  });
  const [more, moreEn] = facts.length > named.length ? ['等', ' and others'] : ['', ''];
  return {
    zh: `本章正文有${facts.length}处量化目标没有列为指标：${named.join('、')}${more}。属于规划目标的请列为指标，属于任务的请确认有人负责、有期限`,
    en: `The text of this chapter sets ${facts.length} quantified target${facts.length === 1 ? '' : 's'} that no indicator holds: ${named.join(', ')}${moreEn}; make those of the plan indicators, and see that those of tasks have a department and a deadline`,
  };
}
