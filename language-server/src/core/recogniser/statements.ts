import { amountsIn, type ClauseBounds, type RuledFigure } from './amounts.ts';
import type { RecogniserContext, Statement } from './commitment.ts';
import { coveredIn } from './covered.ts';
import { yearHeldOn } from './held-year.ts';
import { measuredIn } from './measured-targets.ts';
import type { NumeralClass } from './numeral.ts';
import { blanked, type Clause, type Paragraph } from './paragraph.ts';
import { pastClauses } from './past.ts';
import { rhythmOf } from './recurrence.ts';
import { relativeIn } from './relative.ts';
import { type Norm, normIn, placeIn, scopeIn } from './scopes.ts';
import { type ClauseTarget, newSentence, type SentenceContext } from './sentence-context.ts';
import { isSplit, partsIn } from './split-parts.ts';
import { statementOf } from './statement-of.ts';
import { topicOf, withTopic } from './topic.ts';
import { measureEnding, softeners } from './words.ts';
import { relativeYearsIn, type YearPhrase, yearArrivedIn, yearSetOutFrom } from './years.ts';

/** What a paragraph states, in the order of the text, and what each figure of it is. */
export interface ParagraphStatements {
  readonly statements: readonly Statement[];
  readonly figures: readonly RuledFigure[];
}

export function statementsIn(paragraph: Paragraph, context: RecogniserContext): ParagraphStatements {
  const past = pastClauses(paragraph, context);
  const isOfOneYear = context.periodStart !== undefined && context.periodStart === context.periodEnd;
  const statements: Statement[] = [];
  const figures: RuledFigure[] = [];
  let held: YearPhrase | undefined;
  let said: SentenceContext | undefined;
  for (const clause of paragraph.clauses) {
    if (clause.sentence !== said?.clause?.sentence) {
      if (said) held = yearHeldOn(paragraph, held, said, context.zone);
      said = newSentence(clause.from, held, topicOf(paragraph, clause));
    }
    const years =
      clause.years.length > 0
        ? clause.years
        : relativeYearsIn(paragraph.chars, clause.from, clause.to, context.issueYear, isOfOneYear);
    // 2022年已达到8.6%: when that was says nothing of what is to be
    said.year = (past.has(clause) ? undefined : years.at(-1)) ?? said.year;
    if (years.length > 0) said.years = years;
    said.clause = clause;
    said.rhythm = rhythmOf(paragraph.folded, clause) ?? (years.length > 0 ? undefined : said.rhythm);
    said.softener = softenerIn(paragraph, clause) ?? said.softener;
    if (mayState(paragraph, clause, said)) {
      const isPast = past.has(clause);
      const inReview = context.zone === 'review';
      const bounds = boundsOf(clause, years);
      const amounts = amountsIn(paragraph, clause, { ...bounds, inReview, isPast, aid: context.aid });
      figures.push(...amounts);
      // what is told of the past says nothing of the targets behind it
      const saidHere = isPast || inReview ? { ...said } : said;
      const found = !clause.states
        ? []
        : isSplit(clause)
          ? partsIn(paragraph, clause, saidHere, amounts)
          : foundIn(paragraph, clause, bounds, amounts, saidHere, isOfOneYear);
      const targets = found.filter(({ role }) => role === 'target');
      if (targets.length > 0 && !isPast && !inReview) said.statesTarget = true;
      const areOfTargets = isOneName(targets) && (isPast || said.years?.at(-1) === said.year);
      const inTurn = areOfTargets && said.years?.length === targets.length ? said.years : [];
      for (const each of found) {
        const own = inTurn[targets.indexOf(each)] ?? years.findLast(({ to }) => to <= each.from);
        const role = isPast || inReview ? 'state' : each.role;
        // what was has the year that its own sentence gives it: 2020年，占比为45%
        const around = role === 'target' ? said.year : said.years?.at(-1);
        const year =
          role === 'baseline'
            ? yearSetOutFrom(paragraph.chars, each.from)
            : (own ?? yearArrivedIn(paragraph.chars, each.from) ?? around);
        statements.push(statementOf(paragraph.folded, { ...each, role }, year, said, context));
      }
    }
    if (!clause.inBrackets) said.clauseBefore = clause;
  }
  return { statements: statements.sort((a, b) => a.value.span.start - b.value.span.start), figures };
}

interface WordBounds extends Pick<ClauseBounds, 'from' | 'allotted' | 'condition'> {
  readonly norm: Norm | undefined;
}

function boundsOf({ seen, from: start, to }: Clause, years: readonly YearPhrase[]): WordBounds {
  // 到2025年底 in front of all; a year further in belongs to a name or a value: 应用率2024年达到90%
  const heads = years
    .filter((year) => year.from - start < 8 && !measureEnding.test(seen.slice(start, year.from)))
    .map((year) => year.to);
  const condition = start + (conditional.exec(seen.slice(start, to))?.index ?? 0);
  const from = Math.max(start, condition, ...heads);
  const norm = normIn(seen, from, to);
  return { from, norm, allotted: norm?.to ?? 0, condition };
}

function foundIn(
  paragraph: Paragraph,
  clause: Clause,
  { from, norm }: WordBounds,
  amounts: readonly RuledFigure[],
  said: SentenceContext,
  isOfOneYear: boolean,
): ClauseTarget[] {
  const { seen } = clause;
  const scope = norm ?? scopeIn(seen, from, clause.to) ?? placeIn(seen, from, clause.to);
  if (scope) said.scope = scope;
  const figures = amounts.filter(({ rule }) => isStated(rule.class));
  const { found, left } = measuredIn(paragraph, clause, from, said, scope, norm, figures);
  const covered = coveredIn(paragraph, clause, from, said, scope, figures, left);
  const relative = figures.length === 0 ? relativeIn(paragraph, clause, from, scope, said, isOfOneYear) : [];
  for (const { name } of relative) Object.assign(said, { name, nameIn: clause });
  return [
    ...found,
    ...covered,
    ...relative.map((each) => ({ ...each, name: withTopic(each.name, said) })),
  ].filter(({ name }) => name.text.length > 1 && !saysNothing.test(name.text));
}

function isStated(of: NumeralClass): boolean {
  return of === 'target' || of === 'state' || of === 'baseline';
}

/** 授信1000万元以下、期限不超过1年的[可续贷]: what comes first is a condition. */
const conditional = /的(?:均|都|也)?(?:可(?![持再视靠行观])|予以|给予)/;

/** 比例为1:3, 新增8件: of what, the text doesn't say. */
const saysNothing = /^(?:比例|占比|比重|新增|净增|新建|改建|扩建|改扩建)$/;

/** 到2022年、2025年,占比分别达到30%、50%: a value for each year. */
function isOneName(found: readonly ClauseTarget[]): boolean {
  return found.every(({ name }) => name.from === found[0]?.name.from);
}

const softener = new RegExp(`^(?:${softeners})`);

function softenerIn({ folded, chars }: Paragraph, { from, to }: Clause): string | undefined {
  const word = softener.exec(chars.slice(from, Math.min(to, from + 6)))?.[0];
  return word && folded.original.slice(from, from + word.length);
}

const quantity =
  /[\d一二三四五六七八九十两半百千万覆每各均都番]|所有|全[部面域]|普遍|[建设配通][有到至成立置备]|组建|成立|水平|达标|同步|只[增减]不|清零|零[发事死增]|杜绝发生|应.尽|[高快]于/;

/** 实现“应保尽保”: said in quotation marks. */
const quoted = /“[^”]*(?:应.尽.|清零)”/;

/** Whether a clause may say something in numbers, or of whom; a table that was copied as text is no prose. */
function mayState({ chars }: Paragraph, { seen, from, to }: Clause, said: SentenceContext): boolean {
  const text = seen.slice(from, to);
  const mayBe = quantity.test(text) || (text.includes(blanked) && quoted.test(chars.slice(from, to)));
  return (mayBe || said.listsWhatAllHave) && !(text.includes('|') && /\|.*\|/.test(text));
}
