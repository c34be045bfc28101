import type { Plan } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';

/** What a plan says and its form in another format doesn't: how many there are of it, and the first. */
export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
  readonly example: string;
}

export type LossKind = keyof typeof texts;

type TextsOf = (plan: Plan) => readonly string[];

/** What a plan is made of, each as texts. */
const texts = {
  comment: ({ comments }) => comments.map(({ value }) => value),
  line: ({ problems, source }) =>
    problems
      .filter(({ kind }) => kind === 'orphan-field' || kind === 'unknown-field')
      .map(({ span }) => lineAt(source.text, span.start)),
  heading: ({ sections }) => sections.map(({ mark, title }) => mark + title),
  paragraph: (plan) => sectionsOf(plan).flatMap((each) => each.texts.map(({ value }) => value)),
  cell: (plan) =>
    sectionsOf(plan).flatMap(({ tables }) =>
      tables.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ value }) => value))),
    ),
  head: (plan) =>
    sectionsOf(plan).flatMap(({ indicatorTables }) =>
      indicatorTables.flatMap(({ columns }) => columns.map(({ heading }) => heading)),
    ),
  row: (plan) =>
    sectionsOf(plan).flatMap(({ indicatorTables }) =>
      indicatorTables.flatMap(({ rows }) =>
        rows
          .filter(({ indicator }) => !indicator)
          .map(({ cells }) => cells.map(({ value }) => value).join(' ')),
      ),
    ),
  indicator: ({ indicators }) => indicators.map(({ name }) => name),
  value: ({ indicators }) =>
    indicators.flatMap(({ name, values }) => values.map(({ value }) => `${name} ${value.text}`)),
  column: ({ indicators }) =>
    indicators.flatMap(({ otherCells }) =>
      otherCells.map(({ heading, value }) => `${heading} ${value.value}`),
    ),
  mention: ({ mentions }) => mentions.map(({ name }) => name),
  annex: ({ listedAnnexes }) => listedAnnexes.map(({ title }) => title),
} as const satisfies Record<string, TextsOf>;

/** What of a plan is not in the one that another format gives back; the order in which things stand is not looked at. */
export function lossesBetween(plan: Plan, back: Plan): Loss[] {
  return (Object.keys(texts) as LossKind[]).flatMap((kind) => {
    const there = new Map<string, number>();
    for (const text of texts[kind](back)) there.set(bare(text), (there.get(bare(text)) ?? 0) + 1);
    const lost = texts[kind](plan).filter((text) => {
      const left = there.get(bare(text)) ?? 0;
      there.set(bare(text), left - 1);
      return bare(text) !== '' && left <= 0;
    });
    return lost[0] === undefined ? [] : [{ kind, count: lost.length, example: lost[0] }];
  });
}

/** What they are called, with how many there are. */
export function lossText({ kind, count }: Loss): Localized {
  const [zh, en] = names[kind];
  return { zh: `${zh[0]}${count}${zh[1]}`, en: `${count} ${count === 1 ? en[0] : en[1]}` };
}

type LossName = readonly [
  zh: readonly [noun: string, counter: string],
  en: readonly [one: string, more: string],
];

const names = {
  comment: [
    ['注释', '处'],
    ['comment', 'comments'],
  ],
  line: [
    ['不知道属于哪里的行', '行'],
    ['line that has no place', 'lines that have no place'],
  ],
  heading: [
    ['标题', '个'],
    ['heading', 'headings'],
  ],
  paragraph: [
    ['段落', '段'],
    ['paragraph', 'paragraphs'],
  ],
  cell: [
    ['表格里的文字', '格'],
    ['table cell', 'table cells'],
  ],
  head: [
    ['指标表的栏名', '个'],
    ['heading of a table of indicators', 'headings of tables of indicators'],
  ],
  row: [
    ['指标表里不是指标的行', '行'],
    ['table row that is no indicator', 'table rows that are no indicators'],
  ],
  indicator: [
    ['指标', '项'],
    ['indicator', 'indicators'],
  ],
  value: [
    ['指标值', '个'],
    ['value', 'values'],
  ],
  column: [
    ['其他栏的内容', '格'],
    ['cell of another column', 'cells of other columns'],
  ],
  mention: [
    ['责任部门', '个'],
    ['department named', 'departments named'],
  ],
  annex: [
    ['附件说明', '项'],
    ['annex listed', 'annexes listed'],
  ],
} as const satisfies Record<LossKind, LossName>;

function sectionsOf({ root, sections }: Plan) {
  return [root, ...sections];
}

function lineAt(text: string, at: number): string {
  return /^.*/u.exec(text.slice(at))?.[0] ?? '';
}

/** What marks a paragraph as text (——) is none of it. */
function bare(text: string): string {
  return text.replace(/^(?:\/\/|——)|\s|[—\\]/gu, '');
}
