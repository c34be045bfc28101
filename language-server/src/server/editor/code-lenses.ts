import type { CodeLens, Command, Location } from 'vscode-languageserver-types';
import { namingBelow, servedBelow } from '../../core/alignment/serving.ts';
import type { Indicator, Plan, Section } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { LinkInFile, PlanIndex } from '../../core/plans/plan-index.ts';
import { type Language, type Localized, plural } from '../../core/text/localized.ts';
import { clientCommands } from '../protocol/client-commands.ts';
import { countsText } from './hover/answers.ts';
import { indicatorsBelow, tasksBelow } from './support/sections.ts';
import { wholeTableUris } from './whole-tables.ts';

/** As many places as a click shows: they are sent with every lens. “Go to implementations” shows all. */
const most = 200;

/** A line above the text, before it has a place. */
interface Lens {
  readonly span: Span;
  readonly title: string;
  readonly command?: string;
  readonly arguments?: readonly unknown[];
}

type ServingIndex = ReadonlyMap<Indicator, readonly LinkInFile[]>;

/**
 * What stands above headings and indicators: how much there is below, and who builds on it. Rows of a table
 * have none of their own, which would tear it apart: the heading above the table speaks for them.
 * @param commands what the client has of `protocol/client-commands.ts`
 */
export function codeLenses(
  plan: Plan,
  index: PlanIndex,
  language: Language,
  commands: ReadonlySet<string>,
): CodeLens[] {
  const served = servedBelow(plan, index);
  const wholes = wholeTableUris(plan);
  const lenses = [
    ...titleLenses(plan, index, language),
    ...plan.sections.flatMap((section) => [
      ...sectionLenses(section, plan, served, language),
      ...wholeLens(section, wholes, language),
    ]),
    ...blockLenses(plan, served, language),
  ];
  return lenses
    .filter(({ command }) => !command || !onlyClicked.has(command) || commands.has(command))
    .map((lens) => ({ range: plan.source.rangeOf(lens.span), command: commandOf(lens, commands) }));
}

/** Their lenses say nothing to who can’t click them. */
const onlyClicked: ReadonlySet<string> = new Set([clientCommands.preview, clientCommands.wholeTable]);

/** An empty command is text that can't be clicked. */
function commandOf({ title, command, arguments: given }: Lens, commands: ReadonlySet<string>): Command {
  if (command === undefined || !commands.has(command)) return { title, command: '' };
  return { title, command, arguments: [...(given ?? [])] };
}

function* titleLenses(plan: Plan, index: PlanIndex, language: Language): Iterable<Lens> {
  const { title } = plan.header;
  if (!title) return;
  yield* contentsLens(plan.root, title.span, language);
  const names = namingBelow(title.value, index);
  if (names.length > 0) yield showing(say.plansBelow(plansOf(names)), names, title.span, plan, language);
}

function* sectionLenses(
  section: Section,
  plan: Plan,
  served: ServingIndex,
  language: Language,
): Iterable<Lens> {
  const { kind, headingSpan, indicators } = section;
  yield* contentsLens(section, headingSpan, language);
  const rows = indicators.filter((indicator) => indicator.form === 'row' && served.has(indicator));
  const serving = rows.flatMap((indicator) => served.get(indicator) ?? []);
  if (rows.length > 0) {
    const title = say.rowsServedBy(rows.length, indicatorsOf(serving), plansOf(serving));
    yield showing(title, serving, headingSpan, plan, language);
  }
  if (kind !== 'box' || indicatorsBelow(section).length === 0) return;
  const { line } = plan.source.positionAt(headingSpan.start);
  yield {
    span: headingSpan,
    title: say.table[language],
    command: clientCommands.preview,
    arguments: [plan.source.uri, { line }],
  };
}

function* wholeLens(
  section: Section,
  uris: ReadonlyMap<Section, string>,
  language: Language,
): Iterable<Lens> {
  const uri = uris.get(section);
  if (uri === undefined) return;
  const { headingSpan: span } = section;
  yield { span, title: say.whole[language], command: clientCommands.wholeTable, arguments: [uri] };
}

function* contentsLens(section: Section, span: Span, language: Language): Iterable<Lens> {
  const title = countsText(tasksBelow(section).length, indicatorsBelow(section).length, language);
  if (title) yield { span, title };
}

function* blockLenses(plan: Plan, served: ServingIndex, language: Language): Iterable<Lens> {
  for (const [indicator, serving] of served) {
    if (indicator.form !== 'block') continue;
    const title = say.servedBy(indicatorsOf(serving), plansOf(serving));
    yield showing(title, serving, indicator.nameSpan, plan, language);
  }
}

/** A lens that shows places when it is clicked. */
function showing(
  title: Localized,
  links: readonly LinkInFile[],
  span: Span,
  { source }: Plan,
  language: Language,
): Lens {
  return {
    span,
    title: title[language],
    command: clientCommands.showReferences,
    arguments: [source.uri, source.positionAt(span.start), places(links)],
  };
}

function places(links: readonly LinkInFile[]): Location[] {
  return links.slice(0, most).map(({ uri, link: { range } }) => ({ uri, range }));
}

function plansOf(links: readonly LinkInFile[]): number {
  return new Set(links.map(({ uri }) => uri)).size;
}

function indicatorsOf(links: readonly LinkInFile[]): number {
  return new Set(links.map(({ uri, link }) => `${link.from} ${uri}`)).size;
}

const say = {
  table: { zh: '生成表格', en: 'Make the table' },
  whole: { zh: '整表查看', en: 'View whole' },
  /** At a plan's title: who names it as a basis. */
  plansBelow: (plans: number): Localized => ({
    zh: `${plans}份规划以本规划为依据`,
    en: `${plural(plans, 'plan')} below`,
  }),
  /** At an indicator: who names it under 对应. */
  servedBy: (indicators: number, plans: number): Localized => ({
    zh: `${plans}份规划的${indicators}项指标对应本指标`,
    en: `served by ${plural(indicators, 'indicator')} of ${plural(plans, 'plan')}`,
  }),
  /** At the heading of a table: the same of its rows together. */
  rowsServedBy: (served: number, indicators: number, plans: number): Localized => ({
    zh: `${plans}份规划的${indicators}项指标对应其中${served}项`,
    en: `${plural(served, 'row')} served by ${plural(indicators, 'indicator')} of ${plural(plans, 'plan')}`,
  }),
};
