import type { Deadline, DepartmentMention, DepartmentRole, Responsibility } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { type CellContent, type ColumnOf, ifSaid } from './table-columns.ts';
import type { Noun, Wording } from './wording.ts';
import { nothing, roleHeading, word } from './words.ts';

/** What a section and an indicator have in common: who answers for it, and by when. */
interface Assignment {
  readonly responsibility?: Responsibility;
  readonly deadline?: Deadline;
}

/** In the order readers look for them: who leads stands before who supports. */
const roles: readonly DepartmentRole[] = ['lead', 'responsible', 'support'];

/** A column for each role that somebody has, then the deadlines where there are any; all inherited or not. */
export function departmentColumns<T extends Assignment>(
  about: readonly T[],
  noun: Noun,
  wording: Wording,
): ColumnOf<T>[] {
  const columns = roles.map(
    (role): ColumnOf<T> => ({
      heading: roleHeading(role, noun, wording),
      align: 'left',
      cell: ({ responsibility }) =>
        namesCell(
          namedIn(responsibility).filter((mention) => mention.role === role),
          wording,
        ),
    }),
  );
  return [
    ...columns.flatMap((column) => ifSaid(about, column)),
    ...ifSaid(
      about,
      deadlineColumn<T>(wording, (each) => each.deadline),
    ),
  ];
}

/** 完成时限. */
export function deadlineColumn<T>(
  wording: Wording,
  deadlineOf: (about: T) => Deadline | undefined,
): ColumnOf<T> {
  return {
    heading: word('deadline', wording),
    align: 'center',
    of: '期限',
    cell: (each) => {
      const deadline = deadlineOf(each);
      return deadline?.text ? { text: deadline.text, source: deadline.span } : { text: nothing };
    },
  };
}

/** Those of a responsibility that have a name. */
export function namedIn(responsibility: Responsibility | undefined): readonly DepartmentMention[] {
  return responsibility?.mentions.filter(({ name }) => name !== '') ?? [];
}

/** Names in the order and the form written. */
export function namesCell(
  mentions: readonly DepartmentMention[],
  wording: Wording,
  textOf = ({ name }: DepartmentMention) => name,
): CellContent {
  if (mentions.length === 0) return { text: nothing };
  return {
    text: mentions.map(textOf).join(word('separator', wording)),
    source: spanOver(mentions.map(({ span }) => span)),
  };
}

function spanOver(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
