import type { XmlNode } from '../../import/readers/archive/xml.ts';
import { fieldsOf, type WordFields } from '../../import/readers/word/fields.ts';
import {
  type Hand,
  type PieceState,
  paragraphBreak,
  type ReplyPiece,
  type ReplyPlace,
  type ReplyText,
} from '../reply-document.ts';
import type { ParagraphReader } from './paragraph.ts';

/** The end of a paragraph, and who put it there or took it away. */
export interface ParagraphEnd {
  readonly state: PieceState;
  readonly hand?: Hand;
}

/** What a paragraph’s style says that it is. */
export interface ParagraphLook {
  readonly isHeading: boolean;
  readonly isOfContents: boolean;
}

/** Where a comment begins and ends. */
export interface CommentPlaces {
  start?: ReplyPlace;
  end?: ReplyPlace;
}

/** Puts the texts of a document together, a paragraph after the other. */
export class TextBuilder implements ParagraphReader {
  readonly texts: ReplyText[] = [];
  readonly places = new Map<string, CommentPlaces>();
  readonly boxes: XmlNode[] = [];
  private readonly fields: WordFields = fieldsOf();
  private open:
    | {
        pieces: ReplyPiece[];
        marks: { name: string; at: number }[];
        label: number;
        isHeading: boolean;
        isOfContents: boolean;
      }
    | undefined;
  private readonly waiting: { name: string; at: number }[] = [];
  private length = 0;
  /** The cell that is being read. */
  cell: ReplyText['cell'];

  /** @param label the number that Word sets in front */
  beginParagraph(label: string, { isHeading, isOfContents }: ParagraphLook): void {
    if (this.open) return;
    this.open = {
      pieces: [],
      marks: this.waiting.splice(0),
      label: label.length,
      isHeading,
      isOfContents,
    };
    this.length = 0;
    this.add(label, 'kept');
  }

  /** A paragraph whose end was inserted or deleted goes on with the next. */
  endParagraph({ state, hand }: ParagraphEnd): void {
    if (state === 'kept') this.close();
    else this.add(paragraphBreak, state, hand);
  }

  /** Ends what waits for a paragraph that doesn't come. */
  close(): void {
    if (this.open) this.texts.push({ ...this.open, ...(this.cell && { cell: this.cell }) });
    this.open = undefined;
    this.length = 0;
  }

  say(text: string, state: PieceState, hand?: Hand): void {
    const { place } = this.fields;
    if (place === 'contents' && this.open) this.open.isOfContents = true;
    if (place !== 'instruction' || state !== 'kept') this.add(text, state, hand);
  }

  /** Those between two paragraphs stand around the next. */
  mark(name: string): void {
    if (this.open) this.open.marks.push({ name, at: this.length });
    else this.waiting.push({ name, at: 0 });
  }

  beginComment(id: string): void {
    this.placesOf(id).start ??= this.here();
  }

  endComment(id: string): void {
    this.placesOf(id).end ??= this.here();
  }

  referToComment(id: string): void {
    const places = this.placesOf(id);
    places.start ??= this.here();
    places.end ??= this.here();
  }

  field(node: XmlNode): void {
    this.fields.mark(node);
  }

  instruct(text: string): void {
    this.fields.instruct(text);
  }

  box(content: XmlNode): void {
    this.boxes.push(content);
  }

  private add(text: string, state: PieceState, hand?: Hand): void {
    if (text === '' || !this.open) return;
    this.open.pieces.push({ text, state, ...(hand && { hand }) });
    this.length += text.length;
  }

  private placesOf(id: string): CommentPlaces {
    const places = this.places.get(id) ?? {};
    this.places.set(id, places);
    return places;
  }

  private here(): ReplyPlace {
    return { text: this.texts.length, at: this.length };
  }
}
