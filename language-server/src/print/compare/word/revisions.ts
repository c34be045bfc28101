import { escaped } from '../../documents/markup.ts';

/** Whose changes they are, and of when. */
export interface Reviser {
  readonly author: string;
  /** `2026-03-01T09:00:00Z`; none where it doesn't matter. */
  readonly date?: string | undefined;
}

/** What has become of something in the newer version. */
export type Fate = 'inserted' | 'deleted' | 'movedFrom' | 'movedTo';

const elements = {
  inserted: 'w:ins',
  deleted: 'w:del',
  movedFrom: 'w:moveFrom',
  movedTo: 'w:moveTo',
} as const satisfies Record<Fate, string>;

/** The marks that Word calls tracked changes, each with a number of its own. */
export class Revisions {
  private readonly by: string;
  private count = firstNumber;

  constructor({ author, date }: Reviser) {
    this.by = `w:author="${escaped(author)}"${date ? ` w:date="${escaped(date)}"` : ''}`;
  }

  /** Runs that came or went. */
  runs(runs: string, fate: Fate): string {
    if (runs === '') return '';
    const text = fate === 'deleted' ? runs.replace(/<(\/?)w:t(?=[ >])/gu, '<$1w:delText') : runs;
    return this.wrapped(text, fate);
  }

  /** A run whose text is not its own but that of a box. */
  wrapped(run: string, fate: Fate): string {
    return `<${elements[fate]} ${this.next()}>${run}</${elements[fate]}>`;
  }

  /** What stands in the properties of a paragraph's mark, or of a row, that came or went. */
  mark(fate: Fate): string {
    return `<${elements[fate]} ${this.next()}/>`;
  }

  /** Around paragraphs that moved; both places of one move have its name. */
  range(fate: 'movedFrom' | 'movedTo', move: string): { readonly start: string; readonly end: string } {
    const number = this.next();
    const [id] = number.split(' ');
    return {
      start: `<${elements[fate]}RangeStart ${number} w:name="${move}"/>`,
      end: `<${elements[fate]}RangeEnd ${id}/>`,
    };
  }

  private next(): string {
    return `w:id="${this.count++}" ${this.by}`;
  }
}

/** Above those of bookmarks, which share the numbers. */
const firstNumber = 1_000_000;
