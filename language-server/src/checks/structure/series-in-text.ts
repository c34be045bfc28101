import { withNumber } from '../../core/model/heading-numbers.ts';
import type { Plan, Section } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { blanks, CueTable } from '../../core/text/cues.ts';
import type { Localized } from '../../core/text/localized.ts';
import { matchesAsWritten } from '../../core/text/simplified.ts';
import type { Report } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { writtenText } from '../support/prose.ts';

/** `一是…；二是…；四是…`, `一要…；三要…`, `第一，…；第三，…`, `（1）…；（3）…`, `①…②…④…`: each number is one more than the one before, and a series of its own begins with 1. */
export function* seriesInText(plan: Plan): Iterable<Report> {
  const text = writtenText(plan);
  for (const section of [plan.root, ...plan.sections]) {
    for (const marks of marksIn(section, text)) yield* outOfOrder(marks);
  }
}

interface TextMark {
  readonly text: string;
  readonly number: number;
  readonly span: Span;
}

/** A mark of a series; undefined for what may or may not be one. */
type PlacedMark = TextMark | undefined;

/** Marks begin clauses; of others (`之一是`, `任务一是`, `30%①`) nobody can tell. A copied text may break its lines within one. */
const mark =
  /(?:(?<clause>(?<=^|[\r\n。；;：:，,、])[^\S\r\n]*)|)(?:(?<words>[一二三四五六七八九十]{1,3}\s*是)|(?<musts>[一二三四五六七八九十]{1,3}\s*要(?![素点件])(?!求))|(?<ordinals>第[一二三四五六七八九十]{1,3}(?=[，,：:]))|(?<brackets>[（(]\d{1,2}[）)])|(?<circle>[①-⑳]))/gu;
const kinds = ['words', 'musts', 'ordinals', 'brackets', 'circle'] as const;

const numerals = '一二三四五六七八九十';
const cues = new CueTable();
cues.add([...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', [numerals, `是要，,：:\r\n${blanks}`], ['（(', '0123456789']]);

function marksIn({ texts }: Section, text: string): PlacedMark[][] {
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return [];
  const from = first.span.start;
  const written = text.slice(from, last.span.end);
  if (cues.bitsOf(written) === 0) return [];
  const series = new Map<string, PlacedMark[]>(kinds.map((kind) => [kind, []]));
  for (const { index, 0: whole, groups = {} } of matchesAsWritten(mark, written)) {
    const kind = kinds.find((each) => groups[each] !== undefined) ?? 'words';
    const said = groups[kind] ?? '';
    const end = from + index + whole.length;
    const number = numbers.get(said.replace(/^第|\s*[是要]|[（()）]/gu, '')) ?? 0;
    const found = { text: said, number, span: { start: end - said.length, end } };
    series.get(kind)?.push(groups.clause === undefined ? undefined : found);
  }
  return [...series.values()];
}

function* outOfOrder(marks: readonly PlacedMark[]): Iterable<Report> {
  let before: PlacedMark;
  for (const each of marks) {
    const expected = before && before.number + 1;
    if (each && before && expected !== undefined && each.number !== 1 && each.number !== expected) {
      const right = each.text.length > 1 ? withNumber(each.text, expected) : circled(expected);
      yield {
        span: each.span,
        message: message(each.text, before.text, right),
        related: [
          {
            span: before.span,
            message: { zh: `前一个是“${before.text}”`, en: `before it stands “${before.text}”` },
          },
        ],
        fixes: [{ title: changeTo(right), edits: [{ span: each.span, newText: right }] }],
      };
    }
    before = each;
  }
}

function circled(number: number): string {
  return String.fromCodePoint(0x2460 + number - 1);
}

const numbers: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 20 }, (_, at) => at + 1).flatMap((number) => [
    [withNumber('一', number), number],
    [String(number), number],
    [circled(number), number],
  ]),
);

function message(written: string, before: string, right: string): Localized {
  return {
    zh: `“${before}”之后是“${written}”，应为“${right}”：请核对有无遗漏、重复，再改序号`,
    en: `“${written}” follows “${before}” where “${right}” belongs; check whether something is missing or repeated, then renumber`,
  };
}
