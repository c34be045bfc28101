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
