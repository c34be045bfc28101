import { agreeAsTargets } from '../../core/facts/amounts.ts';
import type { FactInField, FactInText, SaidInText } from '../../core/facts/fact.ts';
import type { Span } from '../../core/model/source.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Report } from '../check.ts';
import { short } from '../support/phrases.ts';

/** One amount in both places, for each of many in one and in the other for all of them together. */
export function otherScope(fact: FactInText, fields: readonly FactInField[]): Report | undefined {
  const { value, year, said } = fact;
  const { name, scope, span } = said.statement;
  const [first] = fields;
  if (!first || isShare(fact) || (!scope && !namesTheWhole(said.text, name.span))) return undefined;
  const { indicator } = first.field;
  // 每个街道的站点数 says it in the name
  if (/每|各/.test(indicator.fullName) || (scope && !/^[每各]/.test(scope.value))) return undefined;
  const isSaid = fields.some(
    (field) =>
      field.role === 'target' &&
      agreeAsTargets(field.value, value) &&
      (!year || !field.year || field.year === year),
  );
  if (!isSaid) return undefined;
  const place = indicator.scope ?? { value: '', span: indicator.nameSpan };
  return {
    span: scope && scope.span.start < span.start ? { start: scope.span.start, end: span.end } : span,
    message: textHasOtherScope(name.value, value.text, scope?.value, indicator.scope?.value),
    related: [{ span: place.span, message: scopeOfIndicator(indicator.scope?.value) }],
  };
}

/** A share is the same of each and of all. */
function isShare({ value: { unit, relativeTo } }: FactInText): boolean {
  return unit.dimension === 'share' || unit.per !== undefined || relativeTo !== undefined;
}

/** Whether 全市 or its like stands in the clause up to the name. */
function namesTheWhole({ value, span }: SaidInText['text'], name: Span): boolean {
  const before = value.slice(0, name.end - span.start);
  return /全[市县省区州镇][^，,；;。：:]*$/u.test(simplified(before));
}

/** @param inText, inIndicator for whom the amount is; undefined for the whole */
function textHasOtherScope(
  name: string,
  said: string,
  inText: string | undefined,
  inIndicator: string | undefined,
): Localized {
  const of = (scope: string | undefined) => (scope === undefined ? '全部合计' : short(scope));
  const ofEn = (scope: string | undefined) =>
    scope === undefined ? 'for all together' : `for ${short(scope)}`;
  return {
    zh: `正文里${quoted(short(name))}${short(said)}是${of(inText)}，指标里是${of(inIndicator)}：数值一样，范围不同，请核对`,
    en: `${quoted(short(name))} ${short(said)} is ${ofEn(inText)} in the text and ${ofEn(inIndicator)} in the indicator: one amount, two scopes; check which is meant`,
  };
}

function scopeOfIndicator(scope: string | undefined): Localized {
  return scope === undefined
    ? { zh: '此处的指标没有写范围，按全部合计', en: 'the indicator gives no scope here: all together' }
    : { zh: `此处的范围是${short(scope)}`, en: `the scope here is ${short(scope)}` };
}
