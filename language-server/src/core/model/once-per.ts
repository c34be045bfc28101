import { copyOf } from '../text/copy.ts';

/**
 * A function that finds something out once for each object and remembers it as long as that is in use: what follows
 * from a plan stays true of it, for a plan never changes.
 */
export function oncePer<Key extends object, Found>(find: (key: Key) => Found): (key: Key) => Found {
  const known = new WeakMap<Key, { readonly found: Found }>();
  return (key) => {
    let remembered = known.get(key);
    if (!remembered) {
      remembered = { found: find(key) };
      known.set(key, remembered);
    }
    return remembered.found;
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

/** The same for the texts that a plan consists of (paragraphs, titles, cells), of which it remembers those of a plan or more. @param atLeast how many of any plans */
export function oncePerParagraph<Found>(atLeast = usually): (text: string, find: () => Found) => Found {
  interface Remembered {
    readonly text: string;
    readonly found: Found;
  }
  let recent = new Map<string, Remembered>();
  // what nobody asks for until as many others have come is forgotten
  let former = new Map<string, Remembered>();
  return (text, find) => {
    const known = recent.get(text);
    if (known) return known.found;
    const remembered = former.get(text) ?? { text: copyOf(text), found: find() };
    if (recent.size >= Math.max(texts, atLeast)) {
      former = recent;
      recent = new Map();
    }
    recent.set(remembered.text, remembered);
    return remembered.found;
  };
}
