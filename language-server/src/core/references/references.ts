import { oncePer } from '../model/once-per.ts';
import type { Plan, Section } from '../model/plan.ts';
import type { Span } from '../model/source.ts';
import { simplified } from '../text/simplified.ts';
import { markedLines } from './line-references.ts';
import type { Mark, MarkKind } from './marks.ts';

/** A place that a mark leads to. */
export interface ReferenceTarget {
  readonly span: Span;
  /** 附件2 重点任务分工表 */
  readonly label: string;
}

/** A mark that leads to another place of the plan, or nowhere. */
export interface Reference {
  readonly kind: MarkKind;
  readonly number?: number;
  readonly text: string;
  readonly span: Span;
  /** None where it leads to another document, or nowhere. */
  readonly target?: ReferenceTarget;
  readonly isOfOther: boolean;
}

/** The places of a plan that marks lead to. */
export interface ReferenceTargets {
  readonly all: readonly {
    readonly kind: MarkKind;
    readonly number: number;
    readonly target: ReferenceTarget;
  }[];
  find(kind: MarkKind, number: number | undefined): ReferenceTarget | undefined;
}

/** What a plan's marks lead to: each in the order of the text. */
export const referencesOf = oncePer((plan: Plan): readonly Reference[] => {
  const targets = targetsOf(plan);
  return marksOfPlan(plan)
    .filter(({ isCaption }) => !isCaption)
    .map(({ kind, number, text, span, isOfOther }) => {
      const target = isOfOther ? undefined : targets.find(kind, number);
      return {
        kind,
        text,
        span,
        isOfOther,
        ...(number !== undefined && { number }),
        ...(target && { target }),
      };
    });
});

const marksOfPlan = oncePer((plan: Plan): readonly (Mark & { readonly line: string })[] =>
  markedLines(plan).flatMap(({ value, span: { start }, marks }) =>
    marks.map((mark) => ({
      ...mark,
      line: value,
      span: { start: mark.span.start + start, end: mark.span.end + start },
    })),
  ),
);

/** Annexes, listed or there, boxes, tables, figures and parts of a plan, by kind and number. */
export const targetsOf = oncePer((plan: Plan): ReferenceTargets => {
  const all = [...sectionTargets(plan), ...captionTargets(plan), ...listTargets(plan)];
  const byKey = new Map<string, ReferenceTarget>();
  for (const { kind, number, target } of all) {
    for (const key of [`${kind} ${number}`, kind]) if (!byKey.has(key)) byKey.set(key, target);
  }
  return { all, find: (kind, number) => byKey.get(number === undefined ? kind : `${kind} ${number}`) };
});

type NumberedTarget = ReferenceTargets['all'][number];

/** A part is called by its level, whatever its mark: 第三部分 is 三、. */
const kindOfLevel: Readonly<Record<number, MarkKind>> = { 1: '章', 2: '节', 3: '部分', 5: '条' };

function* sectionTargets(plan: Plan): Iterable<NumberedTarget> {
  for (const section of plan.sections) {
    const kind = kindOf(section);
    // an only annex needs no number
    const number = section.number ?? (section.kind === 'annex' ? 1 : undefined);
    if (kind === undefined || number === undefined) continue;
    const { headingSpan: span, mark, title } = section;
    yield { kind, number, target: { span, label: `${mark} ${title}`.trim() } };
  }
}

function kindOf({ kind, level, mark }: Section): MarkKind | undefined {
  const read = simplified(mark);
  if (kind === 'box') return '专栏';
  if (kind === 'annex') return (/^附[件表图录]/u.exec(read)?.[0] as MarkKind | undefined) ?? '附件';
  if (kind === 'item') return undefined;
  return level === 0 ? (read.endsWith('部分') ? '部分' : '篇') : kindOfLevel[level];
}

function* captionTargets(plan: Plan): Iterable<NumberedTarget> {
  for (const { isCaption, kind, number, span, line } of marksOfPlan(plan)) {
    if (isCaption && number !== undefined) yield { kind, number, target: { span, label: line.trim() } };
  }
}

function* listTargets({ listedAnnexes }: Plan): Iterable<NumberedTarget> {
  for (const [index, { number = index + 1, title, span }] of listedAnnexes.entries()) {
    yield { kind: '附件', number, target: { span, label: `${number}.${title}` } };
  }
}
