import type { DocumentLink } from 'vscode-languageserver-types';
import type { Plan } from '../../core/model/plan.ts';
import type { KnownPlans } from '../../core/plans/known-plans.ts';
import { referencesIn } from '../../core/plans/names.ts';
import { citationsOf } from '../../core/references/citations.ts';
import { referencesOf } from '../../core/references/references.ts';
import type { Language, Localized } from '../../core/text/localized.ts';

/**
 * The plans that a plan names, as links to their files, and its annexes, boxes, tables and chapters, as links to their
 * lines; what isn't known is no link.
 */
export function documentLinks(plan: Plan, known: KnownPlans, language: Language): DocumentLink[] {
  return [...planLinks(plan, known, language), ...placeLinks(plan, language)];
}

function planLinks(plan: Plan, known: KnownPlans, language: Language): DocumentLink[] {
  const named = referencesIn(plan);
  const places = new Set(named.map(({ span }) => span.start));
  const cited = citationsOf(plan).flatMap(({ title, titleSpan }) =>
    places.has(titleSpan.start) ? [] : [{ text: title, span: titleSpan }],
  );
  return [...named, ...cited].flatMap(({ text, span }) => {
    const [other] = known.named(text);
    if (!other || other === plan) return [];
    const title = other.header.title?.value ?? text;
    return {
      range: plan.source.rangeOf(span),
      target: other.source.uri,
      tooltip: openPlan(title)[language],
    };
  });
}

function placeLinks(plan: Plan, language: Language): DocumentLink[] {
  const { source } = plan;
  return referencesOf(plan).flatMap(({ span, target }) => {
    if (!target) return [];
    const { line, character } = source.positionAt(target.span.start);
    return {
      range: source.rangeOf(span),
      // a line and a column, as editors read it
      target: `${source.uri}#L${line + 1},${character + 1}`,
      tooltip: goTo(target.label)[language],
    };
  });
}

function goTo(label: string): Localized {
  return { zh: `转到“${label}”`, en: `Go to “${label}”` };
}

function openPlan(title: string): Localized {
  return { zh: `打开《${title}》`, en: `Open 《${title}》` };
}
