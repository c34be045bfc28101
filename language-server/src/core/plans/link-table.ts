import { sharedCopyOf } from '../text/copy.ts';
import type { PlanLink } from './plan-links.ts';

const kinds: readonly PlanLink['kind'][] = ['plan', 'indicator'];
/** Where the numbers of a link stand. */
const column = {
  kind: 0,
  home: 1,
  name: 2,
  startLine: 3,
  startCharacter: 4,
  endLine: 5,
  endCharacter: 6,
  from: 7,
} as const;
const perLink = 8;
const absent = -1;

/** The links of a plan in a tenth of the memory: thousands of plans have dozens each, and name the same. */
export class LinkTable {
  /** The keys of plans and what their things are called behind these. */
  readonly texts: readonly string[];
  /** Of each link eight in a row. */
  readonly numbers: ArrayLike<number>;

  constructor(texts: readonly string[], numbers: ArrayLike<number>) {
    this.texts = texts.map(sharedCopyOf);
    this.numbers = Int32Array.from(numbers);
  }

  static of(links: readonly PlanLink[]): LinkTable {
    const places = new Map<string, number>();
    const placeOf = (text: string) => {
      const known = places.get(text) ?? places.size;
      places.set(text, known);
      return known;
    };
    const numbers = links.flatMap(({ kind, thing, home, range: { start, end }, from = absent }) => [
      kinds.indexOf(kind),
      placeOf(home),
      placeOf(thing.slice(thingStart(kind, home).length)),
      start.line,
      start.character,
      end.line,
      end.character,
      from,
    ]);
    return new LinkTable([...places.keys()], numbers);
  }

  /** All of them, in the order of the text. */
  all(): readonly PlanLink[] {
    return this.places().map((at) => this.link(at));
  }

  /** Those that lead to a plan of this key, or to its indicators. */
  to(home: string): readonly PlanLink[] {
    const place = this.texts.indexOf(home);
    if (place < 0) return [];
    return this.places()
      .filter((at) => this.at(at, 'home') === place)
      .map((at) => this.link(at));
  }

  /** Whether one leads to an indicator of the plan of this key. @param things those that are meant (`indicatorThing`) */
  leadsToOneOf(things: readonly string[], home: string): boolean {
    const homePlace = this.texts.indexOf(home);
    if (homePlace < 0) return false;
    const { length } = thingStart('indicator', home);
    const names = new Set(things.map((thing) => this.texts.indexOf(thing.slice(length))));
    return this.places().some(
      (at) =>
        this.at(at, 'home') === homePlace &&
        kinds[this.at(at, 'kind')] === 'indicator' &&
        names.has(this.at(at, 'name')),
    );
  }

  /** Where the numbers of each begin. */
  private places(): number[] {
    const places: number[] = [];
    for (let at = 0; at < this.numbers.length; at += perLink) places.push(at);
    return places;
  }

  private at(place: number, name: keyof typeof column): number {
    return this.numbers[place + column[name]] as number;
  }

  private link(place: number): PlanLink {
    const kind = kinds[this.at(place, 'kind')] as PlanLink['kind'];
    const home = this.texts[this.at(place, 'home')] as string;
    const thing = thingStart(kind, home) + this.texts[this.at(place, 'name')];
    const start = { line: this.at(place, 'startLine'), character: this.at(place, 'startCharacter') };
    const end = { line: this.at(place, 'endLine'), character: this.at(place, 'endCharacter') };
    const from = this.at(place, 'from');
    const link = { kind, thing, home, range: { start, end } };
    return from === absent ? link : { ...link, from };
  }
}

/** How the `thing` of each link to a plan begins (`planThing`, `indicatorThing`). */
function thingStart(kind: PlanLink['kind'], home: string): string {
  return `${kind} ${home}`;
}
