import type { Localized } from '../../core/text/localized.ts';

/** What a new plan begins with: the parts that plans of this kind have. */
export interface Template {
  readonly name: TemplateName;
  readonly title: Localized;
  /** When it is the right one. */
  readonly purpose: Localized;
  /** What the document calls itself: 本方案, 本规划. */
  readonly self: Localized;
  /** The years that it covers where nobody says so, if it is begun in this one. */
  readonly usualYears: (year: number) => readonly [start: number, end: number];
  /** 一、 and （一） unless told. */
  readonly headings?: TemplateHeadings;
  readonly sections: readonly TemplateSection[];
}

export const templateNames = ['action', 'special', 'outline', 'yearly', 'implementation'] as const;

export type TemplateName = (typeof templateNames)[number];

/** The first mark of each level of a plan's headings. */
export interface TemplateHeadings {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** The level that is counted through the whole plan, as 第X章 is; from 0. */
  readonly runningThrough?: number;
}

export interface TemplateSection {
  /** Empty where the drafter has to say it. */
  readonly title?: Localized;
  /** What is to be written there. */
  readonly asks?: Localized;
  /** What stands under the text. */
  readonly with?: TemplateContent;
  readonly sections?: readonly TemplateSection[];
}

/**
 * A box with a first indicator; a box with a drafted table of them, a row for each category; one with how the plan
 * before was fulfilled; who answers for the section by when; that within the year; a table of tasks.
 */
export type TemplateContent =
  | { readonly kind: 'indicator' | 'fulfilment' | 'responsibility' | 'tasks' }
  | { readonly kind: 'indicatorTable'; readonly categories: readonly Localized[] }
  | { readonly kind: 'monthly'; readonly month: number };
