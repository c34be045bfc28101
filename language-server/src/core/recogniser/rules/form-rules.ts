import { attributesByForm } from './attributes.ts';
import { countsByForm } from './counts.ts';
import { dates } from './dates.ts';
import { documents } from './documents.ts';
import type { FormContext } from './form-context.ts';
import { marks } from './marks.ts';
import { names, occasions, quotations } from './names.ts';
import { ordinals } from './ordinals.ts';
import type { NumeralRule } from './rule.ts';
import { subsidiesByForm } from './subsidies.ts';

/** What a numeral is by its own form and the characters beside it: safe by construction. */
export const formRules: readonly NumeralRule<FormContext>[] = [
  ...occasions,
  ...dates,
  ...documents,
  ...marks,
  ...subsidiesByForm,
  ...attributesByForm,
  ...quotations,
  ...ordinals,
  ...names,
  ...countsByForm,
];
