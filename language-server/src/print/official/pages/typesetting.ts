import { textWidth } from '../../../core/text/text-width.ts';

/** How a program sets text: what it can't be told and we can't change, its fonts above all. */
export interface Typesetting {
  /** Widths of Latin characters by their class, in parts of the font's height. A Chinese character is as wide as that. */
  readonly widths: Readonly<Record<LatinClass, number>>;
  /** What is left between Chinese and Latin characters, in the same parts. */
  readonly gap: number;
  /** Whether a page may end within a paragraph that stays with the next one. */
  readonly splitsKept: boolean;
}

/** What kind of character of Latin script: each is about as wide as others of its class. */
export type LatinClass =
  | 'digit'
  | 'capital'
  | 'small'
  | 'thin'
  | 'stop'
  | 'bracket'
  | 'dash'
  | 'percent'
  | 'sign'
  | 'blank';

/** Word with the fonts of GB/T 9704-2012: what isn't Chinese in 仿宋 is half as wide as high. */
export const wordTypesetting: Typesetting = {
  widths: {
    digit: 0.5,
    capital: 0.5,
    small: 0.5,
    thin: 0.5,
    stop: 0.5,
    bracket: 0.5,
    dash: 0.5,
    percent: 0.5,
    sign: 0.5,
    blank: 0.5,
  },
  gap: 0.25,
  splitsKept: true,
};

const classes: readonly (readonly [pattern: RegExp, name: LatinClass])[] = [
  [/\d/u, 'digit'],
  [/[ijlI]/u, 'thin'],
  [/[A-Z]/u, 'capital'],
  [/[a-z]/u, 'small'],
  [/[.,:;·'!]/u, 'stop'],
  [/[()[\]{}/]/u, 'bracket'],
  [/-/u, 'dash'],
  [/%/u, 'percent'],
  [/\s/u, 'blank'],
];

function classOf(character: string): LatinClass {
  return classes.find(([pattern]) => pattern.test(character))?.[1] ?? 'sign';
}

/** How wide each character is, by its code: one that stands in a text thousands of times is classed once. */
export function characterWidths({ widths }: Typesetting): (code: number) => number {
  const known = new Float64Array(0x10000);
  return (code) => {
    const before = known[code];
    if (before) return before;
    const width = widthOf(String.fromCodePoint(code), widths);
    known[code] = width;
    return width;
  };
}

const narrowSigns = /[·≥≤±×÷°²³–]/u;

function widthOf(character: string, widths: Typesetting['widths']): number {
  if (narrowSigns.test(character)) return widths[classOf(character)];
  const halves = textWidth(character);
  return halves === 1 ? widths[classOf(character)] : halves / 2;
}
