type Child = Node | string | false | undefined;

type Attributes = Readonly<Record<string, string | number | false | undefined>>;

/** An element; texts become text nodes, so that nothing a plan says is ever taken for markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  fill(made, attributes, children);
  return made;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A picture of 16 × 16 in the colour of the text around it; it says nothing that the text doesn't. */
export function icon(name: string, path: string): SVGElement {
  const picture = document.createElementNS(svgNamespace, 'svg');
  const line = document.createElementNS(svgNamespace, 'path');
  fill(line, { d: path, 'fill-rule': 'evenodd' }, []);
  fill(picture, { class: `icon ${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' }, [line]);
  return picture;
}

/** A picture from its markup, which must be well-formed; its scripts, if it had any, would not run. */
export function picture(markup: string): Element {
  const { documentElement } = new DOMParser().parseFromString(markup, 'image/svg+xml');
  return document.importNode(documentElement, true);
}

function fill(made: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, `${value}`);
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
}
