/** What a file calls a namespace → what Office calls it; the default one under ''. */
export type Prefixes = ReadonlyMap<string, string>;

/** By how their addresses end: in ISO 29500's strict files they begin otherwise. */
const known: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/u, 'w'],
  [/\/officeDocument\/(?:2006\/)?math$/u, 'm'],
  [/\/officeDocument\/(?:2006\/)?relationships$/u, 'r'],
  [/\/drawingml\/(?:2006\/)?main$/u, 'a'],
  [/\/drawingml\/(?:2006\/)?picture$/u, 'pic'],
  [/\/drawingml\/(?:2006\/)?chart$/u, 'c'],
  [/\/markup-compatibility\/2006$/u, 'mc'],
  [/\/2010\/wordprocessingShape$/u, 'wps'],
  [/^urn:schemas-microsoft-com:vml$/u, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/u, 'o'],
  [/\/office\/word\/2010\/wordml$/u, 'w14'],
  [/\/office\/word\/2012\/wordml$/u, 'w15'],
  [/\/purl\.org\/dc\/elements\/1\.1\/$/u, 'dc'],
];

/** The prefixes within an element, given those around it. */
export function prefixesIn(attributes: Readonly<Record<string, string>>, outer: Prefixes): Prefixes {
  let inner: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const prefix = name.slice('xmlns:'.length);
    const address = attributes[name] ?? '';
    inner ??= new Map(outer);
    inner.set(prefix, known.find(([pattern]) => pattern.test(address))?.[1] ?? prefix);
  }
  return inner ?? outer;
}

/**
 * A name as Office writes it.
 * @param plain the prefix of a name without one: an attribute has none, an element the default
 */
export function prefixed(name: string, prefixes: Prefixes, plain?: string): string {
  const colon = name.indexOf(':');
  const own = colon < 0 ? plain : name.slice(0, colon);
  if (own === undefined) return name;
  const prefix = prefixes.get(own) ?? own;
  return prefix === '' ? name : `${prefix}:${name.slice(colon + 1)}`;
}
