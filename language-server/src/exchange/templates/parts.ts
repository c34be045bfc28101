import type { TemplateSection } from './template.ts';

/** Sections that plans of every kind have. */
export const guidingThought: TemplateSection = {
  title: { zh: '指导思想', en: 'Guiding principles' },
  asks: { zh: '以什么为指导，坚持什么，推动什么。', en: 'What guides the plan.' },
};

export const basicPrinciples: TemplateSection = {
  title: { zh: '基本原则', en: 'Principles' },
  asks: { zh: '坚持的几条原则，每条一两句话。', en: 'The principles, a sentence or two each.' },
};

/** Targets in words, with the box of indicators under them. */
export function targets(zh: string, en: string): TemplateSection {
  return {
    title: { zh, en },
    asks: { zh: '总体上要达到什么水平。', en: 'What is to be reached on the whole.' },
    with: 'indicators',
  };
}

/** A task whose title is still to be written. */
export const task: TemplateSection = {
  asks: {
    zh: '做什么，怎么做，做到什么程度。',
    en: 'What is to be done, how, and how far.',
  },
  with: 'responsibility',
};

/** A section about how the plan is carried out. */
export function measure(zh: string, en: string): TemplateSection {
  return { title: { zh, en }, asks: { zh: '写明具体做法。', en: 'Say what exactly is done.' } };
}
