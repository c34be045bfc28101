import { indicatorSays, plain, sectionSays } from '../../../../checks/fixes/what-it-says.ts';
import type { Plan, Section } from '../../../../core/model/plan.ts';
import type { Sourced } from '../../../../core/model/source.ts';
import { linesOfSource } from '../../support/lines.ts';
import { closingLine } from './closing.ts';

/** Whether two plans say the same but for the order of what they say, and for the numbers of headings and references. */
export function sayTheSame(a: Plan, b: Plan): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(plan: Plan): string {
  const { root, sections, indicators, roster, problems, comments, header } = plan;
  return JSON.stringify([
    header.title?.value,
    [root, ...sections].map((section) => sectionContent(plan, section)).sort(),
    closingTexts(plan),
    plan.listedAnnexes.map(({ title }) => title).sort(),
    indicators.map((each) => JSON.stringify([each.fullName, indicatorSays({ ...each, name: '' })])).sort(),
    roster
      .map(({ name, shortNames, members }) =>
        JSON.stringify([name, shortNames.map(({ value }) => value), members.map((member) => member.name)]),
      )
      .sort(),
    problems.map(({ kind, text }) => `${kind} ${text}`).sort(),
    comments.map(({ value }) => value).sort(),
  ]);
}

function sectionContent(plan: Plan, section: Section): string {
  const above = section.parent ? plain(section.parent.title) : '';
  const held = [section.sections.length, section.indicators.map(({ fullName }) => fullName).sort()];
  const tables = section.tables.map(({ tasks }) => tasks.map(({ title }) => title).sort());
  const cells = section.indicatorTables.map(({ rows }) => rows.length);
  const isOwn = (text: Sourced<string>): boolean => !isClosing(plan)(text);
  const said = sectionSays(plan, { ...section, texts: section.texts.filter(isOwn) }).map((part) =>
    Array.isArray(part) ? unordered(part) : part,
  );
  return JSON.stringify([above, ...said, held, tables, cells]).replace(numeral, '#');
}

function closingTexts(plan: Plan): string[] {
  const isListed = ({ span }: Sourced<string>): boolean =>
    plan.listedAnnexes.some((each) => span.start <= each.span.start && each.span.end <= span.end);
  return [plan.root, ...plan.sections]
    .flatMap(({ texts }) => texts.filter(isClosing(plan)))
    .filter((text) => !isListed(text))
    .map(({ value }) => value);
}

/** The list of annexes and the signature stay at the end, whichever section is the last. */
function isClosing(plan: Plan): (text: Sourced<string>) => boolean {
  const { source, annexes } = plan;
  const line = linesOfSource(source)[closingLine(plan)];
  const [start, end] = [line?.start ?? source.text.length, annexes[0]?.span.start ?? source.text.length];
  return ({ span }) => start <= span.start && span.start < end;
}

/** Its paragraphs, rows and cells may stand in another order, and a cell for several rows in another of them. */
function unordered(parts: readonly unknown[]): unknown {
  return parts
    .flat(3)
    .map((part) => JSON.stringify(part))
    .sort();
}

const numeral = /\d+|[零一二三四五六七八九十百]+/gu;
