/**
 * What a program may use of Planwright besides the requests in `protocol/`. It brings no other module along than those
 * whose names are taken: none is here for its effects.
 */
export type { Severity } from './checks/check.ts';
export { type Language, type Localized, languageOf, plural, quoted } from './messages/localized.ts';
export type { DepartmentRole } from './model/plan.ts';
export type { Position, Range, Span } from './model/source.ts';
export { type ChartOptions, trajectorySvg } from './pictures/trajectory-svg.ts';
export { type DecodedText, decodeText, type Encoding } from './text/encoding.ts';
