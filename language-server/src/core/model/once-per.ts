import { copyOf } from '../text/copy.ts';

type Find = (key: never) => unknown;

/** What was found out, each with the function that found it, in turns: of most objects a few things are, and a list of these is small. */
type MemoryList = unknown[];
/** From so many on they are looked up. */
const few = 16;

/** An object of any kind, and what was found out about it, which hangs on it unseen: it is not copied, compared or printed. */
class Memory extends (function itself(key: object) {
  return key;
} as unknown as new (
  key: object,
) => object) {
  #found: MemoryList | Map<Find, unknown> = [];

  static of(key: object): MemoryList | Map<Find, unknown> | undefined {
    return #found in key ? (key as Memory).#found : undefined;
  }

  static add(key: object, find: Find, found: unknown): void {
    if (!(#found in key)) new Memory(key);
    const memory = key as Memory;
    const all = memory.#found;
    if (all instanceof Map) all.set(find, found);
    else if (all.length < few) all.push(find, found);
    else memory.#found = mapOf([...all, find, found]);
  }
}

function mapOf(all: MemoryList): Map<Find, unknown> {
  const map = new Map<Find, unknown>();
  for (let at = 0; at < all.length; at += 2) map.set(all[at] as Find, all[at + 1]);
  return map;
}

/**
 * A function that finds something out once for each object and remembers it as long as that is in use: what follows
 * from a plan stays true of it, for a plan never changes. In a table beside the objects (a WeakMap) it would outlive them, and
 * keep them, until the next time that all of the memory is looked through.
 */
export function oncePer<Key extends object, Found>(find: (key: Key) => Found): (key: Key) => Found {
  return (key) => {
    const known = Memory.of(key);
    if (known instanceof Map) {
      const found = known.get(find) as Found | undefined;
      if (found !== undefined || known.has(find)) return found as Found;
    } else if (known) {
      for (let at = 0; at < known.length; at += 2) if (known[at] === find) return known[at + 1] as Found;
    }
    const now = find(key);
    Memory.add(key, find, now);
    return now;
  };
}

/** The same for texts, of which it remembers so many: what it found out longest ago is forgotten first. */
export function oncePerText<Found>(most: number): (text: string, find: () => Found) => Found {
  const known = new Map<string, { readonly found: Found }>();
  // a full map takes long to tell its oldest key
  const texts: string[] = [];
  let oldest = 0;
  return (text, find) => {
    const remembered = known.get(text);
    if (remembered) return remembered.found;
    const found = find();
    const own = copyOf(text);
    if (texts.length === most) known.delete(texts[oldest] as string);
    texts[oldest] = own;
    oldest = (oldest + 1) % most;
    known.set(own, { found });
    return found;
  };
}

/** The texts of some five plans. */
const usually = 2000;
/** So many at least are remembered, and at most twice as many: no fewer than the plan at hand has. */
let texts = usually;

/**
 * Says how large the plan is that is looked at next. A memo that forgot the first texts of a large plan before it came to the
 * last would remember nothing of any use; what was kept for one plan is given up again by and by when smaller ones follow.
 */
export function expectTexts(count: number): void {
  texts = Math.max(usually, count, Math.floor(texts * 0.9));
}

/** The same for names, of which plans have many in common; it remembers those of a plan or more. @param atLeast how many of any plans */
export function oncePerName<Found>(atLeast = usually): (text: string, find: () => Found) => Found {
  return new LatestTexts<Found>(atLeast).found;
}

/** Counts how often paragraphs were forgotten. */
let forgotten = 0;

/** The same for paragraphs, which no other plan has. */
export function oncePerParagraph<Found>(): (text: string, find: () => Found) => Found {
  let latest = new LatestTexts<Found>(usually);
  let since = forgotten;
  return (text, find) => {
    if (since !== forgotten) {
      latest = new LatestTexts(usually);
      since = forgotten;
    }
    return latest.found(text, find);
  };
}

/** Gives up what is known of paragraphs: those of the next plan are others, and nobody comes back to the last one. */
export function forgetParagraphs(): void {
  forgotten++;
}

class LatestTexts<Found> {
  private readonly atLeast: number;
  private recent = new Map<string, RememberedText<Found>>();
  /** What nobody asks for until as many others have come is forgotten. */
  private former = new Map<string, RememberedText<Found>>();

  constructor(atLeast: number) {
    this.atLeast = atLeast;
  }

  readonly found = (text: string, find: () => Found): Found => {
    const known = this.recent.get(text);
    if (known) return known.found;
    const remembered = this.former.get(text) ?? { text: copyOf(text), found: find() };
    if (this.recent.size >= Math.max(texts, this.atLeast)) {
      this.former = this.recent;
      this.recent = new Map();
    }
    this.recent.set(remembered.text, remembered);
    return remembered.found;
  };
}

interface RememberedText<Found> {
  readonly text: string;
  readonly found: Found;
}
