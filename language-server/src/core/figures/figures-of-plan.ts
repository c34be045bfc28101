import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { rememberedReading } from '../recogniser/remembered-readings.ts';
import { figuresRead } from './figures-in.ts';
import { headerFigures } from './header-figures.ts';
import { indicatorFigures } from './indicator-figures.ts';
import { pageFigures } from './page-figures.ts';
import type { PlanFigure } from './plan-figure.ts';
import { sectionFigures } from './section-figures.ts';
import { tableFigures } from './table-figures.ts';

/**
 * Every numeral in Arabic digits that a plan has outside its comments, in the order of the text: each digit belongs to just one. What
 * the place of a numeral says goes before what is read in the words around it.
 */
export const figuresOfPlan = oncePer((plan: Plan): readonly PlanFigure[] => {
  const { text } = plan.source;
  const free = digitsOutsideComments(plan);
  const figures: PlanFigure[] = [];
  const claim = (figure: PlanFigure): void => {
    const { start, end } = figure.span;
    const places: number[] = [];
    for (let at = start; at < end; at++) if (isDigit(text[at])) places.push(at);
    if (places.length === 0 || !places.every((at) => free[at])) return;
    for (const at of places) free[at] = 0;
    figures.push(figure);
  };
  for (const find of [pageFigures, headerFigures, indicatorFigures, sectionFigures, tableFigures])
    find(plan).forEach(claim);
  for (const rest of unclaimed(text, free)) {
    figuresRead(rememberedReading(rest), { place: 'elsewhere' }).forEach(claim);
  }
  return figures.sort((a, b) => a.span.start - b.span.start);
});

/** 1 for every character that is a digit and not in a comment. */
function digitsOutsideComments({ source: { text }, comments }: Plan): Uint8Array {
  const digits = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) digits[at] = isDigit(text[at]) ? 1 : 0;
  for (const { span } of comments) digits.fill(0, span.start, span.end);
  return digits;
}

/** Half- or full-width. */
function isDigit(char: string | undefined): boolean {
  return char !== undefined && ((char >= '0' && char <= '9') || (char >= '０' && char <= '９'));
}

/** The stretches of lines that hold digits which nothing has claimed, up to those which something has. */
function unclaimed(text: string, free: Uint8Array): Sourced<string>[] {
  const rest: Sourced<string>[] = [];
  let start = 0;
  let hasFree = false;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at];
    const ends = char === undefined || char === '\n' || char === '\r' || (isDigit(char) && !free[at]);
    if (!ends) {
      hasFree ||= free[at] === 1;
      continue;
    }
    if (hasFree) rest.push({ value: text.slice(start, at), span: { start, end: at } });
    start = at + 1;
    hasFree = false;
  }
  return rest;
}
