import { textFields } from '../../language-server/src/core/fields/indicator-fields.ts';
import type {
  Indicator,
  IndicatorValue,
  Plan,
  Responsibility,
  Section,
} from '../../language-server/src/core/model/plan.ts';
import { importPlan } from '../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../language-server/src/exchange/import/read-document.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../language-server/src/print/official/content.ts';
import type { DocumentPart, OfficialDocument } from '../../language-server/src/print/official/document.ts';
import { withoutBracket } from '../../language-server/src/print/official/responsibility.ts';
import { printed } from '../../language-server/src/print/official/text.ts';
import { wordDocument } from '../../language-server/src/print/official/word/document.ts';

/** What one plan says and another doesn't; and the other way round. */
export interface Difference {
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/**
 * A plan printed in Word and imported again, held against what it was. Indicators that are written below a paragraph are
 * printed where they are asked for, in a table behind the text; what a block says in words stands in notes below its table.
 */
export async function roundTrip(text: string): Promise<Difference> {
  const plan = readPlan(text);
  const printedText = officialDocument(plan, { responsibilities: 'brackets', bases: true });
  const { lost, added } = difference(statements(plan), statements(await backFrom(printedText)));
  const notes = notesIn(printedText.parts);
  const inText = {
    lost,
    added: added.filter((statement) => !notes.some((note) => statement === `text ${note}`)),
  };
  const blocks = plan.indicators.filter(({ form }) => form === 'block');
  if (blocks.length === 0) return inText;
  const printedTargets = officialDocument(plan, { responsibilities: 'brackets', targets: true });
  const back = await backFrom(printedTargets);
  const texts = statements(back).filter((statement) => statement.startsWith('text '));
  return {
    ...inText,
    lost: [
      ...inText.lost,
      ...without(blocks.map(inRow), back.indicators.map(inRow)),
      ...blocks.flatMap(inNotes).filter((note) => !texts.some((each) => each.endsWith(`${note}。`))),
    ],
  };
}

async function backFrom(document: OfficialDocument): Promise<Plan> {
  return readPlan(await importedText(await wordDocument(document, { contents: true }), 'plan.docx'));
}

function notesIn(parts: readonly DocumentPart[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'box') return notesIn(part.parts);
    return part.kind === 'table' ? part.table.notes.flatMap((note) => note.split('\n')) : [];
  });
}

/**
 * The same of a text that was opened as a plan as it is. What importing that text reads otherwise (a table that lost its
 * bars, a signature) Word's way may read so too.
 */
export async function roundTripOfText(text: string): Promise<Difference> {
  const { lost, added } = await roundTrip(text);
  const imported = await importedText(new TextEncoder().encode(text), 'plan.txt');
  const read = difference(statements(readPlan(text)), statements(readPlan(imported)));
  return { lost: without(lost, read.lost), added: without(added, read.added) };
}

/** A document of another program as the text of a plan. */
export async function importedText(bytes: Uint8Array, fileName: string): Promise<string> {
  return importPlan(await readDocument(bytes, fileName), fileName).text;
}

/**
 * All that the model of a plan says where it stands in the text, a line each, in its order; but for header fields that no
 * document prints.
 */
function statements(plan: Plan): string[] {
  const { title, documentNumber, issuers, signed, bases } = plan.header;
  return [
    `title ${printed(title?.value ?? '')}`,
    `number ${documentNumber?.value ?? ''}`,
    ...issuers.map(({ value }) => `issuer ${value}`),
    ...bases.map((basis) => said('basis', basis.title, basis.documentNumber?.value)),
    `signed ${signed ? [signed.value.year, signed.value.month, signed.value.day].join('-') : ''}`,
    ...sectionStatements(plan.root),
  ];
}

/** A bracket that says who answers is the task's: the plan may say it on lines of their own. */
function sectionStatements(section: Section): string[] {
  const { kind, level, mark, title, texts, tables, sections, isTask } = section;
  const own = [
    ...texts.flatMap(({ value, span }) => {
      const text = withoutBracket(`text ${printed(value)}`).trimEnd();
      return text === 'text' ? [] : [{ at: span.start, lines: [text] }];
    }),
    ...tables.map(({ rows, tasks, span }) => ({
      at: span.start,
      lines: [
        ...rows.map((row) => `row ${row.map(({ value }) => printed(value)).join(' | ')}`),
        ...tasks.map(({ title, responsibility, deadline }) =>
          said('row of a task', title, ...answers(responsibility), deadline?.text),
        ),
      ],
    })),
    ...section.indicators.filter(isInTable).map((indicator) => ({
      at: indicator.span.start,
      lines: [indicator.form === 'block' ? inRow(indicator) : indicatorStatement(indicator)],
    })),
    ...sections.map((each) => ({ at: each.span.start, lines: sectionStatements(each) })),
  ];
  const task = isTask ? [said('task', mark, ...answers(section.responsibility), section.deadline?.text)] : [];
  const heading = said(kind, String(level), mark, printed(title), `in ${section.parent?.mark ?? ''}`);
  return [heading, ...own.toSorted((a, b) => a.at - b.at).flatMap(({ lines }) => lines), ...task];
}

function isInTable({ form, section }: Indicator): boolean {
  return form === 'row' || section.kind === 'box';
}

function indicatorStatement(indicator: Indicator): string {
  return said(inRow(indicator), ...inNotes(indicator));
}

/** What the row of a table says of an indicator. */
function inRow(indicator: Indicator): string {
  const { name, values, property, responsibility, deadline, direction } = indicator;
  return said(
    'indicator',
    name,
    ...values.filter(({ value }) => value.kind !== 'none').map(valueStatement),
    property?.text,
    direction,
    ...textsIn(indicator, 'column'),
    ...answers(responsibility),
    deadline?.text,
  );
}

/** What the notes below a printed table say. */
function inNotes(indicator: Indicator): string[] {
  return textsIn(indicator, 'note');
}

function textsIn(indicator: Indicator, place: 'column' | 'note'): string[] {
  return textFields
    .filter((field) => field.printed === place)
    .flatMap(({ key }) => {
      const text = printed(indicator[key]?.value ?? '');
      return text === '' ? [] : [text];
    });
}

/** 目标 without a year is the target of the period's last. */
function valueStatement({ heading, year, role, value }: IndicatorValue): string {
  return `${heading ?? year ?? role} ${printed(value.text)}`;
}

function answers(responsibility: Responsibility | undefined): string[] {
  return responsibility?.mentions.map(({ name, role }) => `${role} ${printed(name)}`) ?? [];
}

function said(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join('｜');
}

/** By how often each is said; what is said as often as before but elsewhere counts where the order breaks first. */
function difference(before: readonly string[], after: readonly string[]): Difference {
  const lost = without(before, after);
  const added = without(after, before);
  const broken = before.find((statement, at) => statement !== after[at]);
  const isMoved = lost.length + added.length === 0 && broken !== undefined;
  return isMoved ? { lost: [`elsewhere: ${broken}`], added } : { lost, added };
}

function without(statements: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return statements.filter((statement) => {
    const left = counts.get(statement) ?? 0;
    if (left > 0) counts.set(statement, left - 1);
    return left === 0;
  });
}
