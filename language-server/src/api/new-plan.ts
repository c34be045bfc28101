import { templates as all } from '../exchange/templates/index.ts';
import type { Template, TemplateName } from '../exchange/templates/template.ts';
import { newPlanText } from '../server/editor/commands/new-plan.ts';
import { named } from './named.ts';

export type { TemplateName } from '../exchange/templates/template.ts';

/** One of the templates, as it may be listed. */
export type TemplateDescription = Pick<Template, 'name' | 'title' | 'purpose'>;

/** What a new plan can begin with, the one most asked for first. */
export const templates: readonly TemplateDescription[] = all;

export interface NewPlanOptions {
  readonly title: string;
  /** `action` unless told. */
  readonly template?: TemplateName | undefined;
  /** `2026—2028年`, `“十五五”`; unless told the years that the title names, or such plans begun `today` usually have. */
  readonly period?: string | undefined;
  /** Who may answer for its tasks. */
  readonly departments?: readonly string[] | undefined;
  /** When it is begun: now unless told. */
  readonly today?: Date | undefined;
}

/**
 * The text of a new plan, to be filled in: its header, the headings that such plans have, first indicators and first
 * tasks. In the language of its title.
 * @throws RangeError where there is no such template
 */
export function newPlan({
  title,
  template = 'action',
  period,
  departments = [],
  today,
}: NewPlanOptions): string {
  const { name } = named(all, template);
  return newPlanText(
    { title, template: name, ...(period !== undefined && { period }), departments: departments.join('、') },
    today,
  ).text;
}
