import { action } from './action.ts';
import { implementation } from './implementation.ts';
import { outline } from './outline.ts';
import { special } from './special.ts';
import type { Template, TemplateName } from './template.ts';
import { yearly } from './yearly.ts';

/** Every template, the one most asked for first. */
export const templates: readonly Template[] = Object.values({
  action,
  special,
  outline,
  yearly,
  implementation,
} satisfies Record<TemplateName, Template>);
