import { unzipSync } from 'fflate';
import { type Element, parseXml } from './xml.ts';

/** The parts of a .docx or .xlsx file and of workbooks inside, every one of which has to be well-formed XML. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, Element> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(
    Object.entries(unzipSync(file)).flatMap(([path, bytes]): [string, Element][] =>
      path.endsWith('.xlsx')
        ? [...partsOf(bytes)].map(([inside, part]) => [`${path}/${inside}`, part])
        : [[path, parseXml(decoder.decode(bytes))]],
    ),
  );
}

export function partOf(file: Uint8Array, path: string): Element {
  const part = partsOf(file).get(path);
  if (!part) throw new Error(`no ${path}`);
  return part;
}
