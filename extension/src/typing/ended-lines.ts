import type { EndedLine } from '../../../language-server/src/server/protocol/typed-lines.ts';

/** A part of a text that has been replaced: what an editor tells, its lines counted from 0. */
export interface TypedChange {
  readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly text: string;
}

/**
 * The lines of one document that Enter has ended and that may not be tidy yet. Which blanks a line was begun with by the
 * editor, and not by hand, is seen here alone: in the text both look alike.
 */
export class EndedLines {
  readonly #waiting = new Map<number, EndedLine>();
  #begun: EndedLine | undefined;

  get waiting(): EndedLine[] {
    return [...this.#waiting.values()];
  }

  has(line: number): boolean {
    return this.#waiting.has(line);
  }

  /**
   * Takes in what has changed.
   * @param isBlank whether nothing stands in a line, behind the change
   */
  follow(changes: readonly TypedChange[], isBlank: (line: number) => boolean): void {
    const last = Math.max(...this.#waiting.keys());
    if (changes.some((change) => change.range.start.line < last && moves(change))) this.clear();
    for (const { range, text } of changes) {
      const given = /^\r?\n([ \t\u3000]*)$/.exec(text)?.[1];
      const { line } = range.start;
      // where a line is parted in two it isn't ended
      if (given === undefined || !isBlank(line + 1)) continue;
      this.#waiting.set(line, this.#begun?.line === line ? this.#begun : { line });
      this.#begun = { line: line + 1, given };
    }
  }

  /** Nothing is left to do about these lines. */
  done(lines: readonly EndedLine[]): void {
    for (const { line } of lines) this.#waiting.delete(line);
  }

  clear(): void {
    this.#waiting.clear();
    this.#begun = undefined;
  }
}

/** Whether the lines below have other numbers behind a change. */
function moves({ range: { start, end }, text }: TypedChange): boolean {
  return text.split(/\r\n|\r|\n/).length - 1 !== end.line - start.line;
}
