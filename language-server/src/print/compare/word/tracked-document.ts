import { strFromU8, strToU8, unzipSync } from 'fflate';
import { stableZip } from '../../documents/word/stable-zip.ts';
import { blocksOf } from './blocks.ts';
import { type Reviser, Revisions } from './revisions.ts';
import { isSection, trackedBlocks } from './tracked-blocks.ts';
import type { TextDifference } from './tracked-paragraph.ts';
import { elementsOf } from './xml.ts';

const documentPart = 'word/document.xml';
const stylesPart = 'word/styles.xml';

/**
 * The newer of two Word files that this program wrote, with what has changed since the older one as Word's own tracked
 * changes: who accepts them has the newer one, who rejects them the older.
 */
export function trackedDocument(
  before: Uint8Array,
  after: Uint8Array,
  difference: TextDifference,
  reviser: Reviser,
): Uint8Array {
  const [older, newer] = [before, after].map((file) => bodyOf(partOf(file, documentPart))) as [
    BodyParts,
    BodyParts,
  ];
  const olderStyles = partOf(before, stylesPart);
  const olds = blocksOf(older.within).filter((block) => !isSection(block));
  const blocks = blocksOf(newer.within);
  const news = blocks.filter((block) => !isSection(block));
  const tracked = trackedBlocks(olds, news, difference, new Revisions(reviser));
  const sections = blocks.filter(isSection).map(({ xml }) => xml);
  return stableZip(after, (xml, path) => {
    if (path === documentPart) return strToU8(newer.open + tracked + sections.join('') + newer.close);
    return path === stylesPart ? withStylesOf(olderStyles, xml) : xml;
  });
}

function partOf(file: Uint8Array, part: string): string {
  const { [part]: bytes } = unzipSync(file, { filter: ({ name }) => name === part });
  return strFromU8(bytes ?? new Uint8Array());
}

interface BodyParts {
  readonly open: string;
  readonly within: string;
  readonly close: string;
}

function bodyOf(xml: string): BodyParts {
  const start = xml.indexOf('<w:body>') + '<w:body>'.length;
  const end = xml.lastIndexOf('</w:body>');
  return { open: xml.slice(0, start), within: xml.slice(start, end), close: xml.slice(end) };
}

/** The older version may have headings of a level that the newer one no longer has. */
function withStylesOf(older: string, newer: string): string {
  const end = newer.lastIndexOf('</w:styles>');
  const named = (style: string) => /^<w:style [^>]*w:styleId="([^"]*)"/u.exec(style)?.[1];
  const known = new Set(stylesIn(newer).map(named));
  const missing = stylesIn(older).filter((style) => !known.has(named(style)));
  return newer.slice(0, end) + missing.join('') + newer.slice(end);
}

function stylesIn(xml: string): string[] {
  const start = xml.indexOf('<w:styles');
  const within = xml.slice(xml.indexOf('>', start) + 1, xml.lastIndexOf('</w:styles>'));
  return elementsOf(within).filter((element) => element.startsWith('<w:style '));
}
