import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { occurrencesIn } from '../../core/plans/names.ts';
import type { Occurrence } from '../../core/plans/occurrence.ts';
import { readPlan } from '../../language/read-plan.ts';
import { readingOf } from '../workspace/reading.ts';

/**
 * Undefined where a plan, its names replaced, is read as before. Otherwise the first line in which a name
 * is not found again, as it would be; where all are, the first that would change.
 */
export function misreadLine(plan: Plan, names: ReadonlySet<Occurrence>, newName: string): string | undefined {
  const { text, starts } = replaced(plan, names, newName);
  const after = readPlan(text, plan.source.uri);
  const expected = readingOf(plan, (name) => (names.has(name) ? newName : name.text));
  if (readingOf(after) === expected) return undefined;
  const found = new Map(occurrencesIn(after).map((name) => [name.span.start, name.text]));
  const lost = starts.find((start) => found.get(start) !== newName) ?? starts[0] ?? 0;
  return lineAround(text, lost, lost + newName.length);
}

/** The same with the places in its sentences replaced too: their words are what changes. */
export function misreadProse(
  plan: Plan,
  names: ReadonlySet<Occurrence>,
  inProse: readonly Span[],
  name: string,
  newName: string,
): string | undefined {
  if (inProse.length === 0) return undefined;
  const before = replaced(plan, names, newName);
  const spans = [...[...names].map(({ span }) => span), ...inProse].sort((a, b) => a.start - b.start);
  const after = replaced(
    plan,
    spans.map((span) => ({ span })),
    newName,
  );
  const [longer, shorter] = [name, newName].sort((a, b) => b.length - a.length) as [string, string];
  const nameless = (text: string): string =>
    readingOf(readPlan(text, plan.source.uri)).replaceAll(longer, '□').replaceAll(shorter, '□');
  if (nameless(before.text) === nameless(after.text)) return undefined;
  const start = after.starts[spans.indexOf(inProse[0] as Span)] ?? 0;
  return lineAround(after.text, start, start + newName.length);
}

/** The text of a plan with another name in place of some, and where these then begin. */
function replaced({ source }: Plan, names: Iterable<{ readonly span: Span }>, newName: string) {
  const starts: number[] = [];
  let text = '';
  let done = 0;
  for (const { span } of names) {
    text += source.text.slice(done, span.start);
    starts.push(text.length);
    text += newName;
    done = span.end;
  }
  return { text: text + source.text.slice(done), starts };
}

function lineAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(0, start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const behind = text.slice(end).split(/[\r\n]/, 1)[0] ?? '';
  return (before + text.slice(start, end) + behind).replace(/\s+/gu, ' ').trim();
}
