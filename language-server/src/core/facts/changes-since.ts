import { lastMeasured, type MeasuredValue, measured } from '../model/measured-values.ts';
import { oncePer } from '../model/once-per.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import { type FoldedText, fold, foldedChars } from '../model/value/fold.ts';
import { amountsIn } from '../reckoning/amounts.ts';
import { joined, said } from '../reckoning/as-sentence.ts';
import { reckonMovement } from '../reckoning/difference.ts';
import { movementsIn } from '../reckoning/from-to.ts';
import type { Reckoning } from '../reckoning/reckoning.ts';
import { type FactInText, isInText } from './fact.ts';
import { groupsOf } from './groups.ts';

/** ，比2023年增加600: since when, right behind what is reached. What it was then, the sentence doesn’t say. */
const since = /^[^,;:()\d]{0,4}[,(]?[比较](?<year>(?:19|20|21)\d\d)年(?:底|末)?(?!的)[^,;:()\d]{1,8}\d/u;

/**
 * What sentences say of how far an indicator has gone since a year, held against its value of that year: 达到12600公里，
 * 比2023年增加600公里, where the table has 12000 for 2023.
 */
export const changesSince = oncePer((plan: Plan): readonly Reckoning[] =>
  groupsOf(plan).flatMap(({ indicator, facts }) =>
    indicator ? facts.filter(isInText).flatMap((fact) => changeSince(indicator, fact)) : [],
  ),
);

function changeSince(indicator: Indicator, fact: FactInText): Reckoning[] {
  if (fact.measure !== 'level' || fact.scope !== undefined || fact.part || fact.value.inWords) return [];
  const behind = clauseBehind(fact);
  const year = Number(since.exec(behind.chars)?.groups?.year);
  // without a year it is what is to be reached in the end
  const now = fact.year ?? lastMeasured(indicator, 'target')?.year;
  const base = now !== undefined && year < now ? valueIn(indicator, year) : undefined;
  if (!base) return [];
  const written = joined([
    ...said(`${indicator.fullName}由${year}年的`, base),
    ...said(`变化到${now}年的共`, fact),
    behind,
  ]);
  const from = written.chars.length - behind.chars.length;
  const movement = movementsIn(written, amountsIn(written)).findLast(({ after }) => after.to <= from);
  return movement ? reckonMovement(written, movement) : [];
}

/** What the sentence says behind the value. */
function clauseBehind({ said: { text }, value: { span } }: FactInText): FoldedText {
  const [rest = ''] = text.value.slice(span.end - text.span.start).split(/[。；;！？\r\n]/u);
  return fold(rest, span.end);
}

function valueIn(indicator: Indicator, year: number): MeasuredValue | undefined {
  const ofYear = measured(indicator, 'baseline', 'milestone', 'target', 'actual').filter(
    (each) => each.year === year && !each.part && !each.value.cumulative && !each.value.inWords,
  );
  const [first, ...others] = ofYear;
  const isOne = others.every(({ value }) => foldedChars(value.text) === foldedChars(first?.value.text ?? ''));
  return isOne ? first : undefined;
}
