/**
 * What a program may use of Planwright besides the requests in `protocol/`. It brings no other module along than those
 * whose names are taken: none is here for its effects.
 */
export type { Severity } from './checks/check.ts';
export type { DepartmentRole } from './core/model/plan.ts';
export type { Position, Range, Span } from './core/model/source.ts';
export { type DecodedText, decodeText, type Encoding } from './core/text/encoding.ts';
export { type Language, type Localized, languageOf, plural, quoted } from './core/text/localized.ts';
export { type ChartOptions, trajectorySvg } from './print/pictures/trajectory-svg.ts';
