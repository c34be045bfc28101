import type { Localized } from '../../core/text/localized.ts';

/** What a new plan begins with: the parts that plans of this kind have. */
export interface Template {
  readonly name: TemplateName;
  readonly title: Localized;
  /** When it is the right one. */
  readonly purpose: Localized;
  /** What the document calls itself: 本方案, 本规划. */
  readonly self: Localized;
  readonly chapters: readonly Chapter[];
}

export const templateNames = ['action', 'special', 'implementation'] as const;

export type TemplateName = (typeof templateNames)[number];

export interface Chapter {
  readonly title: Localized;
  readonly parts: readonly TemplateSection[];
}

/** A section below a chapter. */
export interface TemplateSection {
  /** Empty where the drafter has to say it. */
  readonly title?: Localized;
  /** What is to be written there. */
  readonly asks: Localized;
  /** What stands under the text: a box with a first indicator, or who answers for it by when. */
  readonly with?: 'indicators' | 'responsibility';
}
