import { action } from './action.ts';
import { implementation } from './implementation.ts';
import { special } from './special.ts';
import type { Template, TemplateName } from './template.ts';

/** Every template, the one most asked for first. */
export const templates: readonly Template[] = Object.values({
  action,
  special,
  implementation,
} satisfies Record<TemplateName, Template>);
