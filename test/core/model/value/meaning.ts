import type { Comparator, Quantity, Value } from '../../../../language-server/src/core/model/quantity.ts';

const signs: Readonly<Record<Comparator, string>> = {
  equal: '=',
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
  about: '≈',
  'somewhat-over': '≳',
};

/** A value as one line that a test can be read by; of a broken one, what is at fault as it was written. */
export function meaning(value: Value): string {
  if (value.kind === 'none') return 'none';
  if (value.kind === 'quantity') return meaningOfQuantity(value);
  if (!value.problem) return 'words';
  const { reason, span } = value.problem;
  const from = span.start - value.span.start;
  return `${reason} at ‹${value.text.slice(from, from + span.end - span.start)}›`;
}

function meaningOfQuantity(value: Quantity): string {
  const amount = value.low.eq(value.high)
    ? value.low.toFixed()
    : `${value.low.toFixed()}..${value.high.toFixed()}`;
  const { text, per } = value.unit;
  return [
    signs[value.comparator],
    amount,
    text,
    per && `per ${per.count.toFixed()} ${per.of}`,
    value.inWords && 'in words',
    value.change && `${value.change.direction} ${value.change.pace}`,
    value.recurrence && `every ${value.recurrence.every} ${value.recurrence.period}`,
    value.cumulative && 'over the period',
    value.softener && `softened by ${value.softener}`,
    value.relativeTo && `of ${value.relativeTo}`,
  ]
    .filter(Boolean)
    .join(' ');
}
