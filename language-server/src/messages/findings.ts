/** Every message a finding can have, in Chinese and English: what is wrong, why, and what to do. */
export * from './findings/fields.ts';
export { hereIs } from './findings/phrases.ts';
export * from './findings/responsibility.ts';
export * from './findings/structure.ts';
export * from './findings/timeline.ts';
export * from './findings/units.ts';
export * from './findings/values.ts';
