import type { Section } from '../model/plan.ts';
import { foldedChars } from '../model/value/fold.ts';
import type { RecogniserContext } from './commitment.ts';
import { isDeadline, leadsIn, yearsIn } from './years.ts';

/**
 * The years that hold for the paragraphs of a section where they name none: of the paragraph that leads in what is listed
 * (到2028年，建成…先行区。——规模进一步壮大。…), else of a heading (二、2028年主要目标).
 */
export function yearsAround(
  section: Section,
  texts: readonly string[],
  context: RecogniserContext,
): (number | undefined)[] {
  let ofHeading = yearOfHeading(section) ?? yearOfParent(section, context);
  const isGoal = isAmongGoals(section);
  let lead: string | undefined;
  let opensList = false;
  return texts.map((text) => {
    // 2026年重点工作: a title without a number ends what was led in
    if (isTitle.test(text)) {
      lead = undefined;
      opensList = false;
      ofHeading = yearOfTitle(text) ?? ofHeading;
      return ofHeading;
    }
    if (lead !== undefined && (opensList || dash.test(text))) return yearLedIn(lead, context) ?? ofHeading;
    if (lead !== undefined && isGoal && !namesYear.test(text))
      return yearHeldFrom(lead, context) ?? ofHeading;
    lead = text;
    opensList = colon.test(text);
    return ofHeading;
  });
}

const isTitle = /^[^，,；;：:。！？]{4,24}(?:工作|任务|安排|目标|回顾|部署|要求)$/;
const dash = /^\s*[—–―─-]{1,2}/;
const colon = /[:：]\s*$/;
const namesYear = /20\d\d|十[一二三四五六七八九]五/;
const goal = /目标|指标|任务|安排|部署|民生实事|工作(?!回顾|总结|情况|成效|进展)/;

const yearInTitle = /20\d\d(?=年)/g;

/** Of the heading itself, or of the next one above it that names one year and what is to be reached in it. */
function yearOfHeading(section: Section): number | undefined {
  for (let above: Section | undefined = section; above; above = above.parent) {
    if (yearsInTitle(above.title).length > 0) return yearOfTitle(above.title);
  }
  return undefined;
}

/** The one year of a title of what is to be done: 2028年主要目标, “十五五”时期主要任务; of two, none. */
function yearOfTitle(title: string): number | undefined {
  const [year, ...others] = yearsInTitle(title);
  return others.length === 0 ? year : undefined;
}

function yearsInTitle(title: string): readonly number[] {
  if (!goal.test(title)) return [];
  const chars = foldedChars(title);
  const written = chars.match(yearInTitle)?.map(Number) ?? [];
  return written.length > 0 ? written : yearsIn(chars, 0, chars.length).map(({ year }) => year);
}

/** 到2028年，实现以下目标： with headings below it. */
function yearOfParent({ parent }: Section, context: RecogniserContext): number | undefined {
  const lead = parent?.texts.at(-1)?.value ?? '';
  if (colon.test(lead)) return yearLedIn(lead, context);
  return parent && isAmongGoals(parent) ? yearHeldFrom(lead, context) : undefined;
}

function isAmongGoals(section: Section): boolean {
  for (let above: Section | undefined = section; above; above = above.parent)
    if (above.title.includes('目标') && above.kind !== 'root') return true;
  return false;
}

/** 到2025年，产业规模达到…。 among goals: the one year of the plan that leads in a sentence there; of two, none. */
function yearHeldFrom(lead: string, context: RecogniserContext): number | undefined {
  const chars = foldedChars(lead);
  const leading = yearsIn(chars, 0, chars.length).filter((phrase) => leadsIn(chars, phrase));
  const [year] = leading.map((phrase) => phrase.year);
  const isBeyond = year !== undefined && year > (context.periodEnd ?? year);
  return leading.length === 1 && !isBeyond && isOfPlan(year, context) ? year : undefined;
}

/** The last year that a paragraph sets as a date to be reached. */
function yearLedIn(lead: string, context: RecogniserContext): number | undefined {
  const chars = foldedChars(lead);
  const deadlines = yearsIn(chars, 0, chars.length).filter((phrase) => isDeadline(chars, phrase));
  const last = deadlines.at(-1)?.year ?? yearOfAims(chars);
  return isOfPlan(last, context) ? last : undefined;
}

/** “十五五”时期要实现以下目标: by the end of it. */
function yearOfAims(chars: string): number | undefined {
  const [only, ...others] = yearsIn(chars, 0, chars.length);
  return others.length === 0 && /(?:以下|如下|下列)[^。]{0,6}目标|目标如下/.test(chars)
    ? only?.year
    : undefined;
}

function isOfPlan(year: number | undefined, { periodStart, issueYear }: RecogniserContext): year is number {
  return year !== undefined && year >= (periodStart ?? issueYear ?? 0);
}
