import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest day a zip archive can name. */
const earliest = new Date(1980, 0, 1);

/** How the writer names what a part refers to, unless it is told a name: 21 random characters. */
const randomName = /"(rId[a-z0-9_-]{21})"/g;

/** What becomes of the XML of a part: another text, or its bytes. */
export type Rewriting = (xml: string, path: string) => string | Uint8Array;

/**
 * A .docx file with nothing of chance in it, so that the same input gives the same bytes: every file in it is as old
 * as the format allows, in workbooks inside likewise, and what has a random name is numbered.
 *
 * @param rewritten What becomes of a part's XML.
 */
export function stableZip(zip: Uint8Array, rewritten: Rewriting = (xml) => xml): Uint8Array {
  const parts = Object.entries(unzipSync(zip));
  const names = new Map<string, string>();
  for (const [path, bytes] of parts) {
    if (!path.endsWith('.rels')) continue;
    for (const [, name] of strFromU8(bytes).matchAll(randomName)) {
      names.set(name as string, `rIdPart${names.size + 1}`);
    }
  }
  const named = (xml: string) =>
    names.size === 0 ? xml : xml.replace(randomName, (_, name) => `"${names.get(name) ?? name}"`);
  const stable = parts.map(([path, bytes]) => {
    if (path.endsWith('.xlsx')) return [path, stableZip(bytes)] as const;
    if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes] as const;
    const written = rewritten(named(strFromU8(bytes)), path);
    return [path, typeof written === 'string' ? strToU8(written) : written] as const;
  });
  return zipSync(Object.fromEntries(stable), { mtime: earliest });
}
