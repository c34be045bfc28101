import type { Plan, Section } from '../../../core/model/plan.ts';
import type { IndicatorDraft, PlanDraft, SectionDraft } from '../plan-draft.ts';
import type { Element } from './serialise.ts';
import { indicatorElement } from './write-indicator.ts';
import { indicatorsIn, sectionChildren } from './write-section.ts';

interface SectionWithDraft {
  readonly section: Section;
  readonly draft: SectionDraft;
}

/**
 * The sections below the root, each with all that stands in it. What stands before the first heading, as far as it is
 * more than text, is a goal without a name; so is nothing at all, as there has to be one.
 */
export function goals(plan: Plan, draft: PlanDraft): Element[] {
  const { root, sections } = plan;
  const drafts = new Map(sections.map((section, index) => [section, draft.sections[index] as SectionDraft]));
  const opening = {
    mark: '',
    title: '',
    contents: draft.opening.filter(({ kind }) => kind !== 'text' && kind !== 'table'),
  };
  const own =
    root.indicators.length > 0 || root.isTask || sections.length === 0
      ? [goal([{ section: root, draft: opening }], 0, plan)]
      : [];
  const named = root.sections.map((top, index) => {
    const all = [top, ...below(top)].map((section) => ({
      section,
      draft: drafts.get(section) as SectionDraft,
    }));
    return goal(all, index + 1, plan);
  });
  return [...own, ...named];
}

function below({ sections }: Section): Section[] {
  return sections.flatMap((section) => [section, ...below(section)]);
}

/** A goal has no indicators of its own in StratML: an objective without a name holds them. */
function goal([first, ...rest]: readonly SectionWithDraft[], number: number, plan: Plan): Element {
  if (!first) return { children: {} };
  const own = indicatorElements(first, plan);
  return {
    children: {
      ...sectionChildren(first.section, first.draft),
      Identifier: `Goal_${number}`,
      Objective: [
        ...(own.length > 0 ? [{ children: { PerformanceIndicator: own } }] : []),
        ...rest.map((drafted, index) => objective(drafted, `Objective_${number}_${index + 1}`, plan)),
      ],
    },
  };
}

function objective(drafted: SectionWithDraft, identifier: string, plan: Plan): Element {
  return {
    children: {
      ...sectionChildren(drafted.section, drafted.draft),
      Identifier: identifier,
      PerformanceIndicator: indicatorElements(drafted, plan),
    },
  };
}

function indicatorElements({ section, draft }: SectionWithDraft, { indicators, header }: Plan): Element[] {
  const drafts = indicatorsIn(draft);
  return section.indicators.map((indicator, index) => {
    const identifier = `Indicator_${indicators.indexOf(indicator) + 1}`;
    return indicatorElement(indicator, drafts[index] as IndicatorDraft, identifier, header.period?.value);
  });
}
