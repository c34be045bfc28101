import { targetsInText } from '../../language-server/src/core/facts/in-text.ts';
import type { Plan, Section } from '../../language-server/src/core/model/plan.ts';
import type { Comparator, Quantity } from '../../language-server/src/core/model/quantity.ts';
import { baseAmount, sameDimension } from '../../language-server/src/core/model/value/compare.ts';
import { fold } from '../../language-server/src/core/model/value/fold.ts';
import { parseValue } from '../../language-server/src/core/model/value/parse.ts';
import type { Statement } from '../../language-server/src/core/recogniser/commitment.ts';
import { commitments as deyang } from '../examples/deyang.facts.ts';
import { commitments as sanya } from '../examples/sanya.facts.ts';
import { goals, commitments as shidian } from '../examples/shidian.facts.ts';
import { commitments as taizhou } from '../examples/taizhou.facts.ts';
import { commitments as zhuhai } from '../examples/zhuhai.facts.ts';

/** A quantified target that a person found in a published text. */
interface Fact {
  readonly section: string;
  readonly name: string;
  readonly value: string;
  readonly year?: number;
  readonly earlier?: { readonly year: number; readonly value: string };
}

const facts: Readonly<Record<string, readonly Fact[]>> = {
  'deyang.txt': deyang,
  'sanya.txt': sanya,
  'shidian.txt': shidian.map((fact) => ({ ...fact, section: goals.section, year: goals.year })),
  'taizhou.txt': taizhou,
  'zhuhai.txt': zhuhai,
};

/** What the recogniser found in a published text, held against what a person found. */
export interface Recognised {
  readonly facts: number;
  readonly found: number;
  readonly right: number;
  /** Of those that are right: how many have the year that the text gives, or rightly none. */
  readonly years: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Undefined for a text of which no facts are known. */
export function recognisedIn(file: string, plan: Plan): Recognised | undefined {
  const wanted = facts[file]?.flatMap(({ earlier, ...fact }) =>
    earlier ? [{ ...fact, ...earlier }, fact] : [fact],
  );
  if (!wanted) return undefined;
  const found = targetsInText(plan).map(({ said, section }) => ({ commitment: said.statement, section }));
  const taken = new Set<number>();
  const missed: string[] = [];
  let years = 0;
  for (const fact of wanted) {
    const candidates = found
      .map((each, index) => ({ ...each, index, likeness: likeness(fact.name, each.commitment.name.value) }))
      .filter(
        ({ index, section, commitment }) =>
          !taken.has(index) && isIn(fact, section) && saysValue(fact, commitment),
      )
      .filter(({ likeness }) => likeness >= 0.5)
      .sort((a, b) => b.likeness - a.likeness);
    const [best] = candidates;
    if (!best) missed.push(`${fact.section}: ${fact.name} ${fact.value}`);
    else {
      taken.add(best.index);
      if (best.commitment.year?.value === fact.year) years++;
    }
  }
  const wrong = found.filter((_, index) => !taken.has(index));
  return {
    facts: wanted.length,
    found: found.length,
    right: taken.size,
    years,
    missed,
    wrong: wrong.map(
      ({ section, commitment: { name, value } }) =>
        `${section.mark}${section.title}: ${name.value} ${value.text}`,
    ),
  };
}

const simplified = (text: string): string => fold(text).chars;

/** Marks are equal, and titles but for traditional characters. */
function isIn({ section }: Fact, { mark, title }: Section): boolean {
  const [wanted, found] = [simplified(section), simplified(mark + title)];
  return wanted.startsWith(simplified(mark)) && likeness(wanted, found) >= 0.5;
}

/** How many of the shorter text's characters the other has too: 0 to 1. */
function likeness(a: string, b: string): number {
  const [short, long] = [simplified(a), simplified(b)].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  const characters = [...short].filter((char) => /\p{L}|\d/u.test(char));
  return characters.filter((char) => long.includes(char)).length / Math.max(characters.length, 1);
}

const directions: Record<Comparator, string> = {
  equal: 'exactly',
  about: 'exactly',
  'at-least': 'up',
  'more-than': 'up',
  'somewhat-over': 'up',
  'at-most': 'down',
  'less-than': 'down',
};

/** 建有, 都有, 覆盖所有…: what has no number in the text is all of them to the recogniser. */
function saysValue(fact: Fact, { value }: Statement): boolean {
  const wanted = parseValue(fact.value, 0);
  if (wanted.kind !== 'quantity') return value.inWords === true && /建有|都有|建立|覆盖/.test(fact.value);
  return (
    sameDimension(wanted.unit, value.unit) &&
    directions[wanted.comparator] === directions[value.comparator] &&
    sameAmounts(wanted, value)
  );
}

function sameAmounts(a: Quantity, b: Quantity): boolean {
  return (
    baseAmount(a.low, a.unit).eq(baseAmount(b.low, b.unit)) &&
    baseAmount(a.high, a.unit).eq(baseAmount(b.high, b.unit))
  );
}
