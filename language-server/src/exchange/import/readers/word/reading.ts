import type { Aside } from '../../foreign-document.ts';
import type { XmlNode } from '../archive/xml.ts';
import type { OmissionList } from '../omission-list.ts';
import type { WordFields } from './fields.ts';
import type { ListLabels } from './labels.ts';
import type { Styles } from './styles.ts';

/** A footnote or endnote, by its kind and id. */
export type NoteName = `footnote ${string}` | `endnote ${string}`;

/** What reading a document goes by, and what it has come to so far. */
export interface WordReading {
  readonly styles: Styles;
  readonly labels: ListLabels;
  readonly fields: WordFields;
  readonly notes: ReadonlyMap<NoteName, XmlNode>;
  /** What comments say, by their id. */
  readonly comments: Map<string, { readonly text: string; readonly by: string }>;
  /** Comments and pictures that have been met; they hang on the block that is being read. */
  asides: Aside[];
  readonly leftOut: OmissionList;
  /** Paragraphs with text so far, those of cells included. */
  paragraphs: number;
  /** Tables around what is being read. */
  tables: number;
  /** Notes whose marks have been read; they go behind the paragraph, or the table it stands in. */
  waiting: XmlNode[];
}
