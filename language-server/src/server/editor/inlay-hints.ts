import { type InlayHint, InlayHintKind, type InlayHintLabelPart } from 'vscode-languageserver-types';
import { own } from '../../core/model/own.ts';
import type { Indicator, IndicatorValue, Plan, Responsibility, YearRole } from '../../core/model/plan.ts';
import { headingLabel } from '../../core/model/section-label.ts';
import type { Span } from '../../core/model/source.ts';
import { keywordNamed } from '../../core/text/keyword-lookup.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import { roleMeanings, roleNames } from '../../core/wording/roles.ts';
import { answering } from './hover/answers.ts';
import { impliedChange } from './hover/change.ts';
import { planItself } from './hover/words.ts';
import { escapeMarkdown, markup } from './support/markdown.ts';
import { differenceIn, wayOf } from './support/way.ts';

/** Years that decide how the others are judged. Milestones are what lies between: a hint at each would be noise. */
const shownRoles: ReadonlySet<YearRole> = new Set(['baseline', 'target', 'outlook']);

/** What a year's head may say itself: `2025年目标值：`. */
const saysRole = /目标|基[础期]|target|baseline/iu;

/** As many departments as a hint names. */
const mostNames = 2;

/** As much of a heading as a hint quotes. */
const mostOfHeading = 14;

/** A hint before it has a position. */
type Hint = Omit<InlayHint, 'position'> & { readonly at: number };

/**
 * What a plan means without saying it, beside what it says: what a year is, who answers by inheritance, what
 * a target asks for a year. Not in tables, whose columns they would push apart.
 * @param within where hints are asked for
 */
export function inlayHints(plan: Plan, within: Span, language: Language): InlayHint[] {
  const hints = [
    ...plan.indicators
      .filter(({ form }) => form === 'block')
      .flatMap((each) => [...indicatorHints(each, plan, language)]),
    ...taskHints(plan, language),
  ];
  return hints
    .filter(({ at }) => within.start <= at && at <= within.end)
    .map(({ at, ...hint }) => ({ ...hint, position: plan.source.positionAt(at), paddingLeft: true }));
}

function* indicatorHints(indicator: Indicator, plan: Plan, language: Language): Iterable<Hint> {
  const { name, nameSpan, responsibility, values } = indicator;
  if (name) yield* inheritedHint(responsibility, nameSpan.end, plan, language);
  for (const value of values) {
    if (shownRoles.has(value.role) && isBareYear(value, plan)) yield roleHint(value, plan, language);
  }
  yield* growthHint(indicator, language);
}

/** Tasks that say by when and not who: the departments stand beside the deadline. */
function* taskHints(plan: Plan, language: Language): Iterable<Hint> {
  for (const { isTask, responsibility, deadline } of plan.sections) {
    const due = own(deadline);
    if (isTask && due) yield* inheritedHint(responsibility, due.span.end, plan, language);
  }
}

function isBareYear({ year, yearSpan, heading }: IndicatorValue, { source }: Plan): boolean {
  const written = source.text.slice(yearSpan.start, yearSpan.end);
  return (
    year !== undefined &&
    heading === undefined &&
    !saysRole.test(simplified(written)) &&
    !keywordNamed(written)
  );
}

function roleHint({ role, yearSpan }: IndicatorValue, plan: Plan, language: Language): Hint {
  return {
    at: yearSpan.end,
    label: roleNames[role][language],
    kind: InlayHintKind.Type,
    // without a period, a year's place in it explains nothing
    ...(plan.header.period && { tooltip: roleMeanings[role][language] }),
  };
}

function* inheritedHint(
  responsibility: Responsibility | undefined,
  at: number,
  { source }: Plan,
  language: Language,
): Iterable<Hint> {
  const from = responsibility?.inheritedFrom;
  const names = [...new Set(responsibility?.mentions.map(({ name }) => name.replace(/\s+/gu, '')))].filter(
    Boolean,
  );
  if (!from || names.length === 0) return;
  const shown = names.length === mostNames + 1 ? names : names.slice(0, mostNames);
  const label: InlayHintLabelPart[] = [
    { value: say.responsible(shown, names.length - shown.length)[language] },
    {
      value: say.inheritedFrom(shortened(headingLabel(from) || planItself[language]))[language],
      location: { uri: source.uri, range: source.rangeOf(from.headingSpan) },
    },
  ];
  yield { at, label, tooltip: markup(answering(responsibility, language)) };
}

function shortened(heading: string): string {
  const [first = ''] = heading.split(/[\r\n]/u);
  const characters = [...first];
  return characters.length <= mostOfHeading ? first : `${characters.slice(0, mostOfHeading - 1).join('')}…`;
}

function* growthHint(indicator: Indicator, language: Language): Iterable<Hint> {
  const way = wayOf(indicator);
  if (!way?.direction) return;
  const { target, direction, difference, years } = way;
  const exact = difference.div(years);
  const average = years === 1 ? exact : exact.round(2);
  if (average.eq(0)) return;
  const sign = direction === 'rising' ? '+' : '-';
  const amount = differenceIn(target.value, average);
  const label = years === 1 ? say.inOneYear(sign, amount) : say.eachYear(sign, amount, !average.eq(exact));
  const change = impliedChange(indicator)?.[language];
  yield {
    at: target.value.span.end,
    label: label[language],
    kind: InlayHintKind.Type,
    ...(change && { tooltip: markup(escapeMarkdown(change)) }),
  };
}

const say = {
  /** The departments that answer by inheritance; `more` of them are not named. */
  responsible: (names: readonly string[], more: number): Localized => ({
    zh: `责任部门：${names.join('、')}${more > 0 ? `等${names.length + more}个部门` : ''}`,
    en: `Responsible: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  }),
  inheritedFrom: (heading: string): Localized => ({ zh: `（承自“${heading}”）`, en: ` (from “${heading}”)` }),
  /** What the target asks for a year, on average. */
  eachYear: (sign: '+' | '-', amount: Localized, isRounded: boolean): Localized => ({
    zh: `年均${isRounded ? '约' : ''}${sign}${amount.zh}`,
    en: `${isRounded ? 'about ' : ''}${sign}${amount.en} a year`,
  }),
  /** The same where the target is one year away. */
  inOneYear: (sign: '+' | '-', amount: Localized): Localized => ({
    zh: `${sign}${amount.zh}`,
    en: `${sign}${amount.en}`,
  }),
};
