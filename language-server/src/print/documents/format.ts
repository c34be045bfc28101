import type { Language, Localized } from '../../core/text/localized.ts';
import type { Table } from '../tables/table.ts';

/** A kind of file, whatever is written in it. */
export interface FileKind {
  /** What `--format` and the protocol call it. */
  readonly name: string;
  /** With its dot, as in `.docx`: how the names of such files end. Absent for what nobody keeps in a file. */
  readonly extension?: `.${string}`;
  /** What people call it. */
  readonly label: Localized;
  /** Whether the bytes are something else than UTF-8 text. */
  readonly binary: boolean;
  /** Whether a screen acts on nothing in it but the colours that it has of its own. */
  readonly isPrintable?: boolean;
}

/** A kind of file to be chosen from others. */
export interface DetailedKind extends FileKind {
  /** What it is good for. */
  readonly detail: Localized;
}

/**
 * A form in which something is written: tables, a whole plan, what was found. Every list of formats holds what is
 * known of each and loads a writer only when one is wanted, so that a list costs nothing to who only names its formats.
 */
export interface Format<Input extends readonly unknown[]> extends DetailedKind {
  /** Never rejects for what it is given; the same input gives the same bytes. */
  render(...input: Input): Promise<Uint8Array>;
}

/** A form that finished tables can be written in. */
export type TablesFormat = Format<[tables: readonly Table[], options: DocumentOptions]>;

export interface DocumentOptions {
  /** Title of the whole document; empty for none. */
  readonly title: string;
  /** Language of the few words a format adds of its own, such as the name of an untitled sheet. */
  readonly language: Language;
}

/** The format of a name. */
export function formatNamed<Kind extends FileKind>(
  formats: readonly Kind[],
  name: string | undefined,
): Kind | undefined {
  return formats.find((format) => format.name === name);
}

/** The format of a file, told by how its name ends. */
export function formatOfFile<Kind extends FileKind>(
  formats: readonly Kind[],
  file: string,
): Kind | undefined {
  const name = file.toLowerCase();
  return formats.find(({ extension }) => extension !== undefined && name.endsWith(extension));
}

/** Text as UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
