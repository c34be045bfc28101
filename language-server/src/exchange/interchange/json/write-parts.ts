import type {
  Deadline,
  DepartmentMention,
  Indicator,
  Plan,
  Responsibility,
  Section,
} from '../../../core/model/plan.ts';
import type { Sourced, Span } from '../../../core/model/source.ts';

/** What turns spans into ranges and texts, and sections into their numbers. */
export interface JsonContext {
  readonly rangeOf: Plan['source']['rangeOf'];
  /** What is written at a place. */
  textOf(span: Span): string;
  /** A section's place in the list of sections. */
  indexOf(section: Section): number;
  /** An indicator's place in the list of indicators. */
  placeOf(indicator: Indicator): number;
}

/** Who answers and by when, with the section it is inherited from. */
export function responsibilityJson(
  of: { readonly responsibility?: Responsibility; readonly deadline?: Deadline },
  context: JsonContext,
) {
  const { responsibility, deadline } = of;
  const inherited = (from: Section | undefined) => (from ? { inheritedFrom: context.indexOf(from) } : {});
  return {
    ...(responsibility && {
      responsibility: {
        mentions: responsibility.mentions.map((mention) => mentionJson(mention, context)),
        ...inherited(responsibility.inheritedFrom),
      },
    }),
    ...(deadline && {
      deadline: {
        text: deadline.text,
        ...(deadline.latest && { latest: deadline.latest }),
        ...(deadline.recurring !== undefined && { recurring: deadline.recurring }),
        range: context.rangeOf(deadline.span),
        ...inherited(deadline.inheritedFrom),
      },
    }),
  };
}

/** A department where it is named. */
export function mentionJson({ name, role, department, span }: DepartmentMention, { rangeOf }: JsonContext) {
  return { name, role, ...(department && { department: department.name }), range: rangeOf(span) };
}

/** A text with its place. */
export function textJson({ value, span }: Sourced<string>, { rangeOf }: JsonContext) {
  return { value, range: rangeOf(span) };
}
