/** Every message a finding can have, in Chinese and English: what is wrong, why, and what to do. */

export * from './findings/alignment.ts';
export * from './findings/alignment-links.ts';
export * from './findings/dates.ts';
export * from './findings/departments.ts';
export * from './findings/fields.ts';
export * from './findings/fixes.ts';
export * from './findings/header.ts';
export * from './findings/numbering.ts';
export { hereIs } from './findings/phrases.ts';
export * from './findings/responsibility.ts';
export * from './findings/structure.ts';
export * from './findings/sums.ts';
export * from './findings/tables.ts';
export * from './findings/text.ts';
export * from './findings/text-damage.ts';
export * from './findings/timeline.ts';
export * from './findings/units.ts';
export * from './findings/values.ts';
export * from './findings/wording.ts';
