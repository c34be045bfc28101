import { changesSince } from '../../core/facts/changes-since.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { Correction, Reckoning, ReckoningKind } from '../../core/reckoning/reckoning.ts';
import { reckoningsOf } from '../../core/reckoning/reckonings.ts';
import type { Fix, OtherPlace, Report } from '../check.ts';
import { derivedTotal } from '../fixes/derived-total.ts';
import { styleOf } from '../fixes/style.ts';
import { changeTo } from '../fixes/titles.ts';

/** What doesn't come out as the plan says, of one kind; where one number alone is right, it is offered. */
export function* disagreements(plan: Plan, kind: ReckoningKind): Iterable<Report> {
  const reckoned = reckoningsOf(plan);
  const places = new Set(reckoned.map(({ span }) => span.start));
  // what the sentence says itself is held against that
  const since = changesSince(plan).filter(({ span }) => !places.has(span.start));
  for (const reckoning of [...reckoned, ...since]) {
    if (reckoning.kind === kind && !reckoning.agrees) yield reportOf(plan, reckoning);
  }
}

function reportOf(plan: Plan, reckoning: Reckoning): Report {
  const { span, from, message, right, isDoubtful } = reckoning;
  const fixes = right ? [mending(plan, right)] : derivedTotal(plan, reckoning);
  const related = from.filter((each) => !isWithin(each, span)).map(reckonedFrom);
  return {
    span,
    message,
    ...(isDoubtful && { severity: 'info' as const }),
    ...(related.length > 0 && { related }),
    ...(fixes.length > 0 && { fixes }),
  };
}

function mending(plan: Plan, { span, newText: number, unit }: Correction): Fix {
  const newText = number + (unit ? styleOf(plan).own(unit) : '');
  return { title: changeTo(newText), edits: [{ span, newText }] };
}

function isWithin({ start, end }: Span, span: Span): boolean {
  return start >= span.start && end <= span.end;
}

function reckonedFrom(span: Span): OtherPlace {
  return { span, message: { zh: '由这个数算得', en: 'reckoned from this number' } };
}
