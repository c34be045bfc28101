import type { KeywordScript } from '../../../../grammar/keywords.ts';
import { ownWord } from '../text/own-words.ts';
import { scriptOf } from '../text/script.ts';
import { matchAsWritten, simplified } from '../text/simplified.ts';

/** What 属性 says of an indicator: it has to be reached and is assessed, or it is hoped for. */
export type Property = 'binding' | 'expected';

export const properties: readonly Property[] = ['binding', 'expected'];

/** What the words have in common with others: 约束性, 约束性指标, 约束类. */
const stems = { binding: '约束', expected: '预期' } as const satisfies Record<Property, string>;

const words = { binding: '约束性', expected: '预期性' } as const satisfies Record<Property, string>;

const readAs: Readonly<Record<Property, RegExp>> = { binding: /约束|binding/iu, expected: /预期|expected/iu };

/** 约束性, 預期性, binding: the word as a script writes it. */
export function propertyWord(property: Property, script: KeywordScript): string {
  return script === 'english' ? property : ownWord(words[property], script);
}

/** What a text says, in whichever script; undefined where it is neither. */
export function readProperty(text: string): Property | undefined {
  return properties.find((property) => matchAsWritten(readAs[property], text));
}

/** A text that says the one with the other in its place, in its script, and all that stands around it as it was. */
export function withProperty(text: string, property: Property): string {
  const other = property === 'binding' ? 'expected' : 'binding';
  const [written] = matchAsWritten(readAs[other], text) ?? [];
  if (written === undefined) return text;
  const isEnglish = /^[a-z]/iu.test(written);
  return text.replace(written, isEnglish ? property : ownWord(stems[property], scriptOf(written)));
}

/** A text that says nothing but the property, in simplified characters: 约束性, 约束, 约束性指标. */
export const propertyAlone = /^(?:约束|预期)性?(?:指标)?$/u;

/** The property in a name, in simplified characters: `（约束性）`, `【预期性指标】`. */
export const propertyBrackets = /[（(【[［〔]\s*((?:约束|预期)性(?:指标)?)\s*[）)】\]］〕]/u;

/** A name without its property, and without the blanks around it. */
export function withoutProperty(name: string): string {
  const match = propertyBrackets.exec(simplified(name));
  return match ? (name.slice(0, match.index) + name.slice(match.index + match[0].length)).trim() : name;
}
