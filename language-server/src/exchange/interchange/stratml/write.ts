import type { PlanDate } from '../../../core/model/period.ts';
import type { Plan } from '../../../core/model/plan.ts';
import { asNamed, givenFields, headerFields, inOneLine, notedList } from '../fields.ts';
import { draftOf } from '../json/draft.ts';
import { planJson } from '../json/write.ts';
import type { DepartmentDraft } from '../plan-draft.ts';
import { namespace, rosterWords } from './elements.ts';
import { type Element, elementLines } from './serialise.ts';
import { goals } from './write-goals.ts';
import { fourDigits } from './write-indicator.ts';
import { bodyText } from './write-section.ts';

/**
 * A plan as StratML Part 2, a performance plan. The sections below the root are goals and all sections inside them
 * objectives, in the order of the document and with their marks, from which the language tells how deep each is. What
 * StratML has no element for (期限, 属性, 定义 and the like) stands in OtherInformation as the lines of the plan. Comments
 * are for the drafters and left out; so is what the language can't place.
 */
export function stratmlOf(plan: Plan): string {
  // what the plan says itself, without what its sections inherit and what follows from something else
  const json = planJson(plan, '');
  // StratML has indicators, and no tables of them; what gives none is a table like any other
  const sections = json.sections.map((section) => ({
    ...section,
    indicatorTables: section.indicatorTables.filter(({ rows }) => rows.every((row) => !('indicator' in row))),
  }));
  const draft = draftOf({ ...json, sections });
  const { title, fields } = draft.header;
  const lines = givenFields(fields, headerFields).filter(([keyword]) => keyword !== '发文机关');
  const root: Element = {
    attributes: {
      xmlns: namespace,
      Type: plan.indicators.length > 0 ? 'Performance_Plan' : 'Strategic_Plan',
    },
    children: {
      Name: inOneLine(title ?? ''),
      Description: bodyText(draft.opening) || undefined,
      OtherInformation: lines.map(([keyword, content]) => `${keyword}：${content}`).join('\n') || undefined,
      StrategicPlanCore: {
        children: { Organization: organizations(plan, draft.roster), Goal: goals(plan, draft) },
      },
      AdministrativeInformation: administration(plan),
    },
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementLines('PerformancePlanOrReport', root).join('\n')}\n`;
}

/** Who issues the plan; the departments that take part are stakeholders of the first. */
function organizations({ header: { issuers } }: Plan, roster: readonly DepartmentDraft[]): Element[] {
  if (issuers.length === 0 && roster.length === 0) return [];
  const names = issuers.length > 0 ? issuers.map(({ value }) => value) : [undefined];
  return names.map((Name, index) => ({
    children: {
      Name,
      Identifier: `Organization_${index + 1}`,
      Stakeholder: index === 0 ? roster.map(departmentElement) : [],
    },
  }));
}

function departmentElement({ name, shortNames, members }: DepartmentDraft): Element {
  const lines = [
    ...(shortNames.length > 0 ? [rosterWords.shortNames + shortNames.join('、')] : []),
    ...(members.length > 0 ? [rosterWords.members + notedList(members, asNamed)] : []),
  ];
  return {
    attributes: { StakeholderTypeType: 'Organization' },
    children: { Name: name, Description: lines.join('\n') || undefined },
  };
}

/** The period as days; a date of publication where its day is known. */
function administration({ header: { period, published } }: Plan): Element | undefined {
  if (!period && !published) return undefined;
  return {
    children: {
      StartDate: period && `${fourDigits(period.value.start)}-01-01`,
      EndDate: period && `${fourDigits(period.value.end)}-12-31`,
      PublicationDate: published && dayOf(published.value),
    },
  };
}

function dayOf({ year, month, day }: PlanDate): string | undefined {
  if (month === undefined || day === undefined) return undefined;
  return [fourDigits(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
