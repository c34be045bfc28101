import type { KeywordScript } from '../../../grammar/keywords.ts';

/** What 属性 says of an indicator: it has to be reached and is assessed, or it is hoped for. */
export type Property = 'binding' | 'expected';

export const properties: readonly Property[] = ['binding', 'expected'];

/** What is left of the words within others: 约束性, 约束性指标, 约束类. */
const stems: Readonly<Record<Property, Readonly<Record<KeywordScript, string>>>> = {
  binding: { simplified: '约束', traditional: '約束', english: 'binding' },
  expected: { simplified: '预期', traditional: '預期', english: 'expected' },
};

/** 约束性, 預期性, binding: the word as a script writes it. */
export function propertyWord(property: Property, script: KeywordScript): string {
  const stem = stems[property][script];
  return script === 'english' ? stem : `${stem}性`;
}

/** What a text says, in whichever script; undefined where it is neither. */
export function readProperty(text: string): Property | undefined {
  return properties.find((property) => stemIn(text, property) !== undefined);
}

/** A text that says the one with the other in its place, in its script, and all that stands around it as it was. */
export function withProperty(text: string, property: Property): string {
  const other = property === 'binding' ? 'expected' : 'binding';
  const found = stemIn(text, other);
  return found ? text.replace(found.written, stems[property][found.script]) : text;
}

function stemIn(
  text: string,
  property: Property,
): { readonly script: KeywordScript; readonly written: string } | undefined {
  for (const script of ['simplified', 'traditional', 'english'] as const) {
    const at = text.toLowerCase().indexOf(stems[property][script]);
    if (at >= 0) return { script, written: text.slice(at, at + stems[property][script].length) };
  }
  return undefined;
}
