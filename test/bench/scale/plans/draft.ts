import { type Random, randomFrom } from '../../../support/random.ts';
import { departmentsOf } from './departments.ts';
import { type IndicatorPattern, indicatorGroups } from './indicators.ts';
import { type Place, upFrom } from './places.ts';
import { paragraph, quantity, taskTitle } from './prose.ts';

/** An indicator of one place. */
export interface DraftIndicator {
  readonly pattern: IndicatorPattern;
  readonly category: string;
  name: string;
  baseline: number;
  milestone: number;
  target: number;
  unit: string;
  departments: readonly string[];
  /** The titles of the plans whose indicator of the same name it serves. */
  serves: readonly string[];
}

export interface DraftTask {
  readonly title: string;
  texts: string[];
  departments: readonly string[];
  deadline: string;
}

/** A plan before it is written down, in which faults can be planted. */
export interface Draft {
  readonly place: Place;
  readonly title: string;
  /** What it rests on: titles with their document numbers. */
  bases: { title: string; number: string }[];
  readonly departments: readonly string[];
  /** What stands above the indicators. */
  readonly overview: string;
  readonly indicators: DraftIndicator[];
  readonly tasks: readonly DraftTask[];
  /** Whether its indicators stand in a table. */
  readonly isTable: boolean;
}

export function titleOf({ name }: Place): string {
  return `${name}国民经济和社会发展第十五个五年规划纲要`;
}

export function documentNumberOf({ name, index }: Place): string {
  return `${name.slice(0, -1)}政发〔2026〕${(index % 90) + 1}号`;
}

/** The plan of a place: 40 indicators that none of the plans above asks more of, and so many tasks. */
export function draftOf(place: Place, seed: number, tasks = 20): Draft {
  const random = randomFrom(seed * 7919 + place.index);
  const superiors = upFrom(place).slice(1);
  const departments = departmentsOf(place.level);
  const better = advanceOf(place, seed);
  const department = (index: number): string => departments[index % departments.length] as string;
  return {
    place,
    title: titleOf(place),
    bases: superiors.map((each) => ({ title: titleOf(each), number: documentNumberOf(each) })),
    departments,
    overview: paragraph(random, 2),
    indicators: indicatorGroups.flatMap(({ category, indicators }) =>
      indicators.map((pattern, index) => {
        // every fifth serves the nation's besides
        const served = index % 5 === 0 ? [...new Set([superiors[0], superiors.at(-1)])] : [superiors[0]];
        return {
          pattern,
          category,
          name: pattern.name,
          unit: pattern.unit,
          baseline: pattern.baseline + better,
          milestone: pattern.milestone + better,
          target: pattern.target + better,
          departments: [department(pattern.department)],
          serves: served.flatMap((each) => (each ? [titleOf(each)] : [])),
        };
      }),
    ),
    tasks: tasksOf(random, tasks, departments),
    isTable: place.index % 3 === 1,
  };
}

/** Tasks whose departments go round the list, so that each has its work. */
export function tasksOf(
  random: Random,
  count: number,
  departments: readonly string[],
  where?: string,
): DraftTask[] {
  return Array.from({ length: count }, (_, index) => {
    const year = random.pick(['2027', '2028', '2029', '2030']);
    return {
      title: taskTitle(random),
      texts: [paragraph(random, 3) + quantity(random, index, year, where), paragraph(random, 2)],
      departments: [0, 1, 2].map((next) => departments[(index * 3 + next) % departments.length] as string),
      deadline: `${year}年底`,
    };
  });
}

/** By how much a place is ahead of the nation, in units of the last decimal: no less than the place above it. */
function advanceOf({ index, above }: Place, seed: number): number {
  return above ? advanceOf(above, seed) + randomFrom(seed + index * 31).below(7) : 0;
}
