import { latin1 } from './fonts.ts';

/**
 * The numbers that stand in the contents of a PDF file of LibreOffice’s, in their order: each is a link to its page, and says
 * what is written there. Undefined where the file isn't in plain words.
 */
export function contentsPages(file: Uint8Array): number[] | undefined {
  const text = latin1(file);
  const pages = pagesIn(text);
  if (pages.length === 0) return undefined;
  const objects = new Map<string, string>();
  for (const [, id = '', content = ''] of text.matchAll(/\n(\d+) 0 obj\r?\n?(.{0,2000}?)endobj/gsu)) {
    if (content.includes('/Link')) objects.set(id, content);
  }
  return pages.flatMap((links) =>
    links
      .flatMap((id) => linkIn(objects.get(id) ?? '') ?? [])
      .sort((a, b) => b.top - a.top)
      .map(({ number }) => number),
  );
}

/** For each page, in their order, the numbers of its links. */
function pagesIn(text: string): string[][] {
  const [, kids = ''] = /\/Type\/Pages\b.*?\/Kids\s*\[([^\]]*)\]/su.exec(text) ?? [];
  const byId = new Map<string, string[]>();
  for (const [, id = '', content = ''] of text.matchAll(
    /\n(\d+) 0 obj\r?\n?<<\/Type\/Page\/(.*?)endobj/gsu,
  )) {
    byId.set(id, references(/\/Annots\s*\[([^\]]*)\]/su.exec(content)?.[1] ?? ''));
  }
  return references(kids).map((id) => byId.get(id) ?? []);
}

function references(list: string): string[] {
  return [...list.matchAll(/(\d+) 0 R/gu)].map(([, id = '']) => id);
}

/** Where a link stands, and the number that it says. */
function linkIn(content: string): { readonly top: number; readonly number: number } | undefined {
  const top = /\/Rect\s*\[\S+ \S+ \S+ ([\d.]+)\]/u.exec(content)?.[1];
  const said = /\/Contents\s*<FEFF((?:003\d)+)>/u.exec(content)?.[1];
  if (top === undefined || said === undefined || !content.includes('/Dest')) return undefined;
  return { top: Number(top), number: Number(said.replaceAll('003', '')) };
}
