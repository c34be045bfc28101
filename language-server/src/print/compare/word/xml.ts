const tag = /<(\/?)[^\s/>]+[^>]*?(\/?)>/gu;

/** The elements that follow each other in a piece of XML that has no text between them. */
export function elementsOf(xml: string): string[] {
  const elements: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: whole, 1: closing, 2: empty, index } of xml.matchAll(tag)) {
    if (depth === 0) start = index;
    if (closing) depth--;
    else if (!empty) depth++;
    if (depth === 0) elements.push(xml.slice(start, index + whole.length));
  }
  return elements;
}

/** An element between its own tags. */
export interface OpenElement {
  /** `<w:tc>`. */
  readonly open: string;
  readonly within: string;
  /** `</w:tc>`. */
  readonly close: string;
}

export function opened(element: string): OpenElement {
  const [open = ''] = /^<[^>]*>/u.exec(element) ?? [];
  if (open.endsWith('/>'))
    return { open: `${open.slice(0, -2)}>`, within: '', close: `</${nameOf(element)}>` };
  const close = element.lastIndexOf('<');
  return { open, within: element.slice(open.length, close), close: element.slice(close) };
}

/** `w:p`. */
export function nameOf(element: string): string {
  return /^<([^\s/>]+)/u.exec(element)?.[1] ?? '';
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as it is read; the printer writes no other entities. */
export function unescaped(xml: string): string {
  return xml.replace(/&(?:#(\d+)|(\w+));/gu, (whole, code, name) =>
    code ? String.fromCodePoint(+code) : (entities[name] ?? whole),
  );
}
