import { grouped } from '../../language-server/src/core/model/grouped.ts';
import { printTable } from '../support/print-table.ts';
import { type HeldLabels, type HeldTarget, heldAgainst } from './held-labels.ts';
import { readLabels } from './labels.ts';

/** Below these, what the labels of the published plans say has been lost. */
const least = { precision: 0.97, recall: 0.97, years: 0.95 };

/**
 * Shows what was recognised of the labelled targets of some texts, by text and by kind, then what was missed, what was
 * found besides, and where years and names are wrong.
 * @returns what is below the figures that must be reached
 */
export async function showLabelled(file: string): Promise<string[]> {
  const texts: HeldLabels[] = [];
  for (const labelled of readLabels(file)) texts.push(await heldAgainst(labelled));
  const all = figuresOf(
    'all',
    texts.flatMap(({ held }) => held),
    sum(texts, ({ extra }) => extra.length),
  );
  const kinds = grouped(
    texts.flatMap(({ held }) => held),
    ({ target }) => target.kind,
  );
  const rows = [
    ...texts.map(({ text, held, extra }) => figuresOf(text, held, extra.length)),
    all,
    ...[...kinds].map(([kind, held]) => figuresOf(`kind ${kind}`, held)),
  ];
  printTable(
    [
      'labelled targets',
      'labels',
      'found',
      'extra',
      'recall',
      'precision',
      'years',
      'names',
      'comparators',
      'kinds',
    ],
    rows.map(({ name, labels, found, extra, ...shares }) => [
      name,
      ...[labels, found, extra].map((count) => String(count ?? '')),
      ...[shares.recall, shares.precision, shares.years, shares.names, shares.comparators, shares.kinds].map(
        shown,
      ),
    ]),
  );
  const none = sum(texts, ({ counterExamples }) => counterExamples);
  console.log(`\n${sum(texts, ({ taken }) => taken)} of ${none} that are no targets are taken for one`);
  for (const each of texts) showFaults(each);
  showClasses(texts);
  return [
    ...below('precision', all.precision, least.precision),
    ...below('recall', all.recall, least.recall),
    ...below('right years', all.years, least.years),
  ];
}

interface Figures {
  readonly name: string;
  readonly labels: number;
  readonly found: number;
  readonly extra?: number;
  readonly recall: number;
  readonly precision?: number;
  readonly years: number;
  readonly names: number;
  readonly comparators: number;
  readonly kinds: number;
}

/** Of the targets that are found, the share whose year, name and comparator are right. */
function figuresOf(name: string, held: readonly HeldTarget[], extra?: number): Figures {
  const found = held.filter((each) => each.found);
  const share = (part: readonly HeldTarget[]): number => part.length / found.length;
  return {
    name,
    labels: held.length,
    found: found.length,
    recall: found.length / held.length,
    ...(extra !== undefined && { extra, precision: found.length / (found.length + extra) }),
    years: share(found.filter(({ isYearRight }) => isYearRight)),
    names: share(found.filter(({ isNameRight }) => isNameRight)),
    comparators: share(found.filter(({ isComparatorRight }) => isComparatorRight)),
    kinds: share(found.filter(({ isKindRight }) => isKindRight)),
  };
}

/** Of texts all of whose numerals are labelled: how many have the right class, by class, and which have not. */
function showClasses(texts: readonly HeldLabels[]): void {
  const all = texts.flatMap(({ text, classes }) => classes.map((each) => ({ text, ...each })));
  if (all.length === 0) return;
  const rows = [...grouped(all, ({ label }) => label.class), ['all', all] as const];
  console.log('');
  printTable(
    ['classes of numerals', 'labels', 'right', 'share'],
    rows.map(([name, held]) => {
      const right = held.filter(({ isRight }) => isRight).length;
      return [name, String(held.length), String(right), shown(right / held.length)];
    }),
  );
  for (const { text, label, given, sentence } of all.filter(({ isRight }) => !isRight)) {
    const as = given ? `${given.class} (${given.rule})` : 'no figure';
    console.log(`${text}, ${as}, not ${label.class}: ${label.words} <- ${sentence}`);
  }
}

function showFaults({ text, held, extra, lost }: HeldLabels): void {
  for (const words of lost) console.log(`${text}, not in the text as imported: ${words}`);
  for (const { found, label, target, sentence } of held) {
    if (!found)
      console.log(`${text}, missed: ${target.name} ${target.values} <- ${label.words} <- ${sentence}`);
  }
  for (const { found, sentence, class: kind } of extra) {
    console.log(`${text}, extra: ${found.name.value} ${found.value.text} ${kind} <- ${sentence}`);
  }
  for (const { found, target, sentence, ...right } of held) {
    if (!found) continue;
    if (!right.isYearRight) {
      const { value = '-', isOptional } = target.year;
      const wanted = `${isOptional ? '~' : ''}${value}`;
      console.log(
        `${text}, year ${found.year?.value ?? '-'}, not ${wanted}: ${found.value.text} <- ${sentence}`,
      );
    }
    if (!right.isComparatorRight) {
      console.log(
        `${text}, ${found.value.comparator}, not ${target.comparator}: ${found.value.text} <- ${sentence}`,
      );
    }
    if (!right.isKindRight)
      console.log(`${text}, not of the kind ${target.kind}: ${found.value.text} <- ${sentence}`);
    if (found.name.value !== target.name) {
      const how = right.isNameRight ? 'name' : 'wrong name';
      console.log(`${text}, ${how} ${found.name.value}, not ${target.name} <- ${sentence}`);
    }
  }
}

function shown(share: number | undefined): string {
  return share === undefined || Number.isNaN(share) ? '' : share.toFixed(3);
}

function sum<T>(all: readonly T[], of: (each: T) => number): number {
  return all.reduce((total, each) => total + of(each), 0);
}

function below(what: string, share: number | undefined, wanted: number): string[] {
  return share !== undefined && share < wanted
    ? [`labelled targets: ${what} ${shown(share)}, below ${wanted}`]
    : [];
}
