/** `ImportParams` of commands.ts → `DocumentContents`. */
export const documentContentsRequest = 'planwright/documentContents';

/** What a document would be as a plan, to be looked at before it is imported; or why it can't be read. */
export type DocumentContents =
  | {
      readonly title: string;
      /** What became of the document, line by line; plain text. */
      readonly report: string;
      /** How many figures its text states, those of tables among them. */
      readonly figures: number;
      /** The first ones, in order; levels as in the plan's model. */
      readonly headings: readonly { readonly level: number; readonly text: string }[];
      readonly tables: readonly TableExcerpt[];
    }
  | { readonly problem: string };

export interface TableExcerpt {
  /** Of the box or section that it stands in. */
  readonly title: string;
  /** How many of its rows are indicators. */
  readonly indicators: number;
  /** The head and the first rows below it. */
  readonly rows: readonly (readonly string[])[];
  /** How many further rows there are. */
  readonly leftOut: number;
}
