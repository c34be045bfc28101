import { cleanText } from '../../../print/documents/clean-text.ts';
import { escaped } from '../../../print/documents/markup.ts';
import { childElements } from './elements.ts';

/** What an element holds: a text, or child elements by name, whatever their order. */
export type ElementContent = string | Element;

export interface Element {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: Readonly<Record<string, ElementContent | readonly ElementContent[] | undefined>>;
}

/** An element and all in it as lines, the children in the order of the schema. */
export function elementLines(name: string, content: ElementContent, indentation = ''): string[] {
  if (typeof content === 'string') return [`${indentation}<${name}>${escaped(cleanText(content))}</${name}>`];
  const attributes = Object.entries(content.attributes ?? {}).map(
    ([key, value]) => ` ${key}="${escaped(value)}"`,
  );
  const lines = childrenInOrder(name, content).flatMap(([child, each]) =>
    elementLines(child, each, `${indentation}  `),
  );
  const tag = `${name}${attributes.join('')}`;
  if (lines.length === 0) return [`${indentation}<${tag}/>`];
  return [`${indentation}<${tag}>`, ...lines, `${indentation}</${name}>`];
}

function childrenInOrder(name: string, { children }: Element): [string, ElementContent][] {
  const order = (childElements as Readonly<Record<string, readonly string[]>>)[name] ?? [];
  return order.flatMap((each) => {
    const child = each.replace(/[?*+]$/u, '');
    return [children[child] ?? []]
      .flat()
      .map((content): [string, ElementContent] => [child, content as ElementContent]);
  });
}
