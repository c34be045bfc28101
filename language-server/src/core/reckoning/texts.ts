import { isOfLostTable } from '../model/lost-tables.ts';
import type { Plan, Section } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import type { Reckoning } from './reckoning.ts';

/** A text in sentences; of a copied page a line may be all there is of it. */
export interface ProseText extends Sourced<string> {
  /** It goes on from the line above. */
  readonly isBegunAbove?: boolean;
  /** It goes on in the line below. */
  readonly isEndedBelow?: boolean;
}

/** Whatever is written in sentences: the title, headings, paragraphs, cells of tables that hold no indicators. */
export function textsOf({ header, root, sections, lostTables, source }: Plan): ProseText[] {
  const all = [root, ...sections];
  return [
    ...(header.title ? [header.title] : []),
    ...all.flatMap(titleOf),
    ...all
      .flatMap(({ texts }) => withLines(texts, source.text))
      .filter(({ span }) => !isOfLostTable(lostTables, span)),
    ...all.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat())),
  ];
}

function titleOf({ title, headingSpan }: Section): Sourced<string>[] {
  if (title === '') return [];
  return [{ value: title, span: { start: headingSpan.end - title.length, end: headingSpan.end } }];
}

const stop = /[。！？!?；;：:]["”’）)】\]]*\s*$/u;
/** So much is in a line that the page's edge breaks. */
const shortestLine = 15;

function withLines(texts: readonly Sourced<string>[], source: string): ProseText[] {
  return texts.map((text, at) => ({
    ...text,
    isBegunAbove: goesOn(texts[at - 1], text, source),
    isEndedBelow: goesOn(text, texts[at + 1], source),
  }));
}

function goesOn(
  above: Sourced<string> | undefined,
  below: Sourced<string> | undefined,
  source: string,
): boolean {
  if (!above || !below || above.value.length < shortestLine || stop.test(above.value)) return false;
  return /^[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*$/u.test(source.slice(above.span.end, below.span.start));
}

const lastSentence = /[^。！？!?]*$/u;
const firstSentence = /^[^。！？!?]*/u;

/** Whether a reckoning stands in a sentence of which the text has only a part, so that what is missing may be what it lacks. */
export function isOfPart(
  { value, span, isBegunAbove, isEndedBelow }: ProseText,
  { span: { start } }: Pick<Reckoning, 'span'>,
): boolean {
  const at = start - span.start;
  const firstEnd = firstSentence.exec(value)?.[0].length ?? 0;
  const lastStart = lastSentence.exec(value)?.index ?? value.length;
  return (isBegunAbove === true && at < firstEnd) || (isEndedBelow === true && at >= lastStart);
}
