import type { Localized } from '../../../core/text/localized.ts';
import type { ChangesByHand, ImportPlace, Omission } from '../foreign-document.ts';

/** What may become of a paragraph. */
export const paragraphFates = ['title', 'header', 'heading', 'text', 'comment', 'table'] as const;
export type ParagraphFate = (typeof paragraphFates)[number];

/** What may become of a table: `joined` went on with the one before it, `text` only framed paragraphs. */
export const tableFates = ['indicators', 'plain', 'joined', 'text', 'header', 'comment'] as const;
export type TableFate = (typeof tableFates)[number];

/** What an import did: where each paragraph and table went, what the plan then says, and what is to be looked at. */
export interface ImportReport {
  /** Of the document; together they are all of its paragraphs. */
  readonly paragraphs: Readonly<Record<ParagraphFate, number>>;
  /** Together all of its tables. */
  readonly tables: Readonly<Record<TableFate, number>>;
  readonly found: ImportCounts;
  readonly leftOut: readonly Omission[];
  /** What was changed in the document while changes were tracked; the plan is as it is with them. */
  readonly changes?: readonly ChangesByHand[];
  /** In the order of the document. */
  readonly notices: readonly Notice[];
}

/** What the language reads in the plan that was written. */
export interface ImportCounts {
  /** Boxes among them. */
  readonly headings: number;
  /** In tables, whether or not those were tables of the document. */
  readonly indicators: number;
  readonly values: number;
  /** Sections and rows of tables that name who answers, or by when. */
  readonly tasks: number;
  /** Departments named there and in tables. */
  readonly mentions: number;
  /** Targets that the prose states. */
  readonly stated: number;
}

/** Something to look at, where it stands in the document, and what was written there that the plan has not as it was. */
export interface Notice {
  readonly place?: ImportPlace;
  readonly message: Localized;
  readonly said: readonly string[];
}

/** How many there are of each. */
export function tally<Fate extends string>(
  fates: readonly Fate[],
  met: readonly Fate[],
): Record<Fate, number> {
  const counts = fates.map((fate) => [fate, met.filter((each) => each === fate).length] as const);
  return Object.fromEntries(counts) as Record<Fate, number>;
}
