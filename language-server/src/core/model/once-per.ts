import { copyOf } from '../text/copy.ts';

/** An object of any kind, and what was found out about it, which hangs on it unseen: it is not copied, compared or printed. */
class Memory extends (function itself(key: object) {
  return key;
} as unknown as new (
  key: object,
) => object) {
  readonly #found = new Map<object, unknown>();

  static of(key: object): Map<object, unknown> {
    if (!(#found in key)) new Memory(key);
    return (key as Memory).#found;
  }
}

/**
 * A function that finds something out once for each object and remembers it as long as that is in use: what follows
 * from a plan stays true of it, for a plan never changes. In a table beside the objects (a WeakMap) it would outlive them, and
 * keep them, until the next time that all of the memory is looked through.
 */
export function oncePer<Key extends object, Found>(find: (key: Key) => Found): (key: Key) => Found {
  return (key) => {
    const known = Memory.of(key);
    const found = known.get(find) as Found | undefined;
    if (found !== undefined || known.has(find)) return found as Found;
    const now = find(key);
    known.set(find, now);
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
