import { exponent, type Figures } from './figures.ts';

/** What was measured in a small and in a large workspace, and of their plans one by one. */
export interface GateFigures {
  readonly small: SizedFigures;
  readonly large: SizedFigures;
  readonly plan: Figures;
}

interface SizedFigures {
  readonly size: number;
  readonly figures: Figures;
}

/** A ratio, which means the same on any machine, and what it must not exceed. */
export interface Gate {
  readonly name: string;
  readonly of: (figures: GateFigures) => number;
  /** Half as much again as was measured when it was set; a power by which something grows has its own. */
  readonly limit: number;
  /** What it is to be in the end; absent where nothing is settled. */
  readonly bar?: number;
}

/** MB of text that one of the plans is. */
const textOfAPlan = 0.031;

/** What holds the speed. Whoever makes something faster lowers its limit here, in the same commit. */
export const gates: readonly Gate[] = [
  { name: 'a plan read, to JSON.parse of it', of: toJson('read.main'), limit: 3.5 },
  {
    name: 'a plan read and checked in the server, to JSON.parse',
    of: aPlanToJson('main'),
    limit: 4,
    bar: 10,
  },
  { name: 'the same in all threads', of: aPlanToJson('all'), limit: 35, bar: 14 },
  { name: 'and to stock Langium', of: aPlanTo('stock.main'), limit: 4.2, bar: 1.2 },
  { name: 'and to yaml-language-server', of: aPlanTo('yaml.main'), limit: 2.2, bar: 1 },
  {
    name: 'heap a plan, to the text of one',
    of: (all) => aPlan(all, 'cold.heap') / textOfAPlan,
    limit: 2,
    bar: 1.5,
  },
  {
    name: 'first diagnostics, large workspace to small',
    of: largeToSmall('cold.first.main'),
    limit: 1.5,
    bar: 1.5,
  },
  {
    name: 'CPU of a keystroke, large workspace to small',
    of: largeToSmall('county.main'),
    limit: 1.5,
    bar: 1.5,
  },
  {
    name: 'CPU of a keystroke, to JSON.parse of its plan',
    of: ({ large, plan }) => figureOf(large, 'county.main') / (plan['json.main'] ?? Number.NaN),
    limit: 35,
    bar: 16,
  },
  {
    name: 'a plan below another in which a target was changed, to JSON.parse',
    of: dependentToJson('main'),
    limit: 1.8,
    bar: 1.8,
  },
  { name: 'the same in all threads', of: dependentToJson('all'), limit: 11, bar: 1.8 },
  { name: 'power of the plans: all names known', of: powerOf('names'), limit: 1.15, bar: 1.15 },
  { name: 'power of the plans: all checked', of: powerOf('checked'), limit: 1.15, bar: 1.15 },
  growthOf('text', 'read', 1.3),
  growthOf('text', 'checks', 1.25),
  growthOf('text', 'preview', 1.3),
  growthOf('indicators', 'read', 1.3),
  growthOf('indicators', 'checks', 1.3),
  growthOf('indicators', 'preview', 1.5),
  growthOf('departments', 'read', 1.3),
  growthOf('departments', 'checks', 1.3),
  growthOf('departments', 'preview', 1.3),
];

/** Whether it holds; what could not be measured doesn't. */
export function holds({ limit }: Gate, value: number): boolean {
  return value <= limit;
}

function figureOf({ figures }: SizedFigures, id: string): number {
  return figures[id] ?? Number.NaN;
}

/** What one plan more adds: the start of the server, and compiling its code, are no part of it. */
function aPlan({ small, large }: GateFigures, id: string): number {
  return (figureOf(large, id) - figureOf(small, id)) / (large.size - small.size);
}

/** The power of a plan's size by which a stage grows, where four times as much of something makes it larger. */
function growthOf(what: string, stage: string, limit: number): Gate {
  const of = ({ plan }: GateFigures): number => plan[`growth.${what}.${stage}`] ?? Number.NaN;
  return { name: `power of a plan’s ${what}: ${stage}`, of, limit, bar: 1.15 };
}

/** In all threads: the peers have no thread that does it for them. */
function aPlanTo(peer: string) {
  return (figures: GateFigures) => aPlan(figures, 'cold.checked.all') / (figures.plan[peer] ?? Number.NaN);
}

function aPlanToJson(threads: 'main' | 'all') {
  return (figures: GateFigures) =>
    aPlan(figures, `cold.checked.${threads}`) / (figures.plan['json.main'] ?? Number.NaN);
}

function dependentToJson(threads: 'main' | 'all') {
  return (figures: GateFigures) =>
    aPlan(figures, `nation.target.all.${threads}`) / (figures.plan['json.main'] ?? Number.NaN);
}

function toJson(id: string) {
  return ({ plan }: GateFigures) => (plan[id] ?? Number.NaN) / (plan['json.main'] ?? Number.NaN);
}

function largeToSmall(id: string) {
  return ({ small, large }: GateFigures) => figureOf(large, id) / figureOf(small, id);
}

/** The power of the number of plans by which something grows, without what the start takes: in all threads, for one of its own does the work. */
function powerOf(phase: string) {
  return ({ small, large, plan }: GateFigures) => {
    const grown = (sized: SizedFigures) => ({
      size: sized.size,
      value: figureOf(sized, `cold.${phase}.all`) - (plan[`start.${phase}.all`] ?? Number.NaN),
    });
    return exponent(grown(small), grown(large));
  };
}
