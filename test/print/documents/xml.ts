/** An element of a parsed XML text; text nodes are strings. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const name = String.raw`[A-Za-z_][\w:.-]*`;
const attribute = String.raw`\s+(?:${name})="[^"<]*"`;
const token = new RegExp(
  String.raw`<\?.*?\?>|<!DOCTYPE[^>]*>|<(/?)(${name})((?:${attribute})*)\s*(/?)>|([^<]+)`,
  'sy',
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Parses XML strictly (no CDATA, comments or own entities, which we never write); throws on anything else. */
export function parseXml(xml: string): Element {
  if (forbidden.test(xml)) throw new Error('character forbidden in XML');
  const top: Element = { name: '', attributes: {}, children: [] };
  const open = [top];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (!match) throw new Error(`malformed at ${at}: ${xml.slice(at, at + 40)}`);
    const [, end, tag, attributes = '', empty, text] = match;
    const parent = open.at(-1) as Element;
    if (text !== undefined) parent.children.push(decoded(text));
    else if (tag && end) {
      if (open.pop()?.name !== tag) throw new Error(`</${tag}> out of place at ${at}`);
    } else if (tag) {
      const element: Element = { name: tag, attributes: parsedAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> not closed`);
  return top;
}

/** All elements of that name, in document order. */
export function elements(parent: Element, wanted: string): Element[] {
  return parent.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === wanted ? [child] : []), ...elements(child, wanted)],
  );
}

/** The same without the second form of what is there in two, which no program reads that takes the first. */
export function inFirstForm(element: Element): Element {
  const children = element.children.flatMap((child): (Element | string)[] => {
    if (typeof child === 'string') return [child];
    return child.name === 'mc:Fallback' ? [] : [inFirstForm(child)];
  });
  return { ...element, children };
}

/** The text inside, with line breaks of HTML and Word as `\n`; of what is there in two forms the first one’s. */
export function textOf(node: Element | string): string {
  if (typeof node === 'string') return node;
  if (node.name === 'br' || node.name === 'w:br') return '\n';
  const said = node.children.filter((child) => typeof child === 'string' || child.name !== 'mc:Fallback');
  return said.map(textOf).join('');
}

function parsedAttributes(text: string): Record<string, string> {
  const parsed: Record<string, string> = {};
  for (const [, key = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (key in parsed) throw new Error(`attribute ${key} twice`);
    parsed[key] = decoded(value);
  }
  return parsed;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (whole, decimal, hex, named) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    const character = entities[named];
    if (character === undefined) throw new Error(`unknown entity ${whole}`);
    return character;
  });
}
