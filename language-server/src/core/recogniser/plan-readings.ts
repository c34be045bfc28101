import { isBareCell, isOfLostTable, looseCells, runTogetherFrom } from '../model/lost-tables.ts';
import { oncePer } from '../model/once-per.ts';
import type { Plan, Section } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { isPolicyOfAid, paysIn } from './aid.ts';
import type { RecogniserContext } from './commitment.ts';
import { reviewIn } from './past.ts';
import { contextOf } from './plan-context.ts';
import { cellsIn, type ParagraphReading } from './reading.ts';
import { rememberedReading } from './remembered-readings.ts';
import { yearsAround } from './year-around.ts';
import { chapterBegunBy, type UnnumberedChapter, zoneOf } from './zones.ts';

/** A paragraph of a plan as it is read, with the section it stands in. */
export interface ProseReading {
  readonly section: Section;
  readonly text: Sourced<string>;
  readonly reading: ParagraphReading;
}

/** Every paragraph of a plan's prose, in the order of the text; read once for each plan. */
export const readingsOf = oncePer((plan: Plan): readonly ProseReading[] => {
  const chapters: Chapters = {};
  return [plan.root, ...plan.sections].flatMap((section) => readingsIn(section, plan, chapters));
});

/** The chapter without a number that the paragraphs stand in so far, where a line of its own began one. */
interface Chapters {
  last?: UnnumberedChapter | undefined;
}

function readingsIn(section: Section, plan: Plan, chapters: Chapters): ProseReading[] {
  const { source, lostTables } = plan;
  const context = contextOf(plan);
  const texts = withTitle(section, source.text);
  const review = reviewIn(
    texts.map(({ value }) => value),
    context,
  );
  const zone = zoneOf(plan, section);
  if (section.kind !== 'root') chapters.last = chapterBegunBy(section.title, plan, chapters.last);
  const years = yearsAround(
    section,
    texts.map(({ value }) => value),
    context,
  );
  const aid = aidIn(plan, texts);
  return texts.map((text, index) => {
    // a table that has lost its bars is not prose
    const isTable =
      looseCells(text.value) !== undefined || isOfLostTable(lostTables, text.span) || isBareCell(text.value);
    if (isTable) return { section, text, reading: cellsIn(text) };
    chapters.last = chapterBegunBy(text.value, plan, chapters.last);
    const zoned = review.has(text.value) ? ('review' as const) : (zone ?? chapters.last?.zone);
    const year = years[index];
    const around = {
      ...context,
      ...(zoned && { zone: zoned }),
      ...(year !== undefined && { year }),
      ...(aid && { aid }),
    };
    return { section, text, reading: proseUpToTable(text, around) };
  });
}

/** What an item says in one of its paragraphs holds for all of it. */
function aidIn(plan: Plan, texts: readonly Sourced<string>[]): RecogniserContext['aid'] {
  if (!isPolicyOfAid(plan)) return undefined;
  if (texts.some(({ value }) => paysIn(value))) return 'item';
  return saysPolicy.test(plan.header.title?.value ?? '') ? 'text' : undefined;
}

const saysPolicy = /政策|措施|办法|意见|细则|奖励|扶持|条/;

/**
 * A section's paragraphs, its title with the first one where it is a sentence itself, and no title:
 * `8.到2025年，建成助餐点300个，覆盖率达到60%。服务半径…`.
 */
function withTitle({ title, headingSpan, texts }: Section, text: string): readonly Sourced<string>[] {
  const [first, ...others] = texts;
  const isRunIn = first !== undefined && !/[\r\n]/.test(text.slice(headingSpan.end, first.span.start));
  // 2.新建100所幼儿园。保持… says something in numbers, as the sentences behind it do
  if (!/[，,；;]/u.test(title) && !(isRunIn && /\d/.test(title))) return texts;
  const span = { start: headingSpan.end - title.length, end: isRunIn ? first.span.end : headingSpan.end };
  const whole = { value: text.slice(span.start, span.end), span };
  return isRunIn ? [whole, ...others] : [whole, ...texts];
}

/** What a paragraph says up to a table that was copied into its line, and the cells of that. */
function proseUpToTable(text: Sourced<string>, context: RecogniserContext): ParagraphReading {
  const { value, span } = text;
  const from = runTogetherFrom(value);
  if (from === undefined) return rememberedReading(text, context);
  const middle = span.start + from;
  const cells = cellsIn({ value: value.slice(from), span: { start: middle, end: span.end } });
  if (from === 0) return cells;
  const prose = { value: value.slice(0, from), span: { start: span.start, end: middle } };
  const { numerals, statements } = rememberedReading(prose, context);
  return { numerals: [...numerals, ...cells.numerals], statements };
}
