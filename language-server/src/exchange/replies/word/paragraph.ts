import { allText, childAt, elementsOf, type XmlNode } from '../../import/readers/archive/xml.ts';
import { oneOfBoth } from '../../import/readers/word/drawings.ts';
import { handOf } from '../../import/readers/word/hand.ts';
import { symbolOf } from '../../import/readers/word/symbols.ts';
import type { Hand, PieceState } from '../reply-document.ts';

/** Whom what stands within a paragraph is told to, in its order. */
export interface ParagraphReader {
  say(text: string, state: PieceState, hand?: Hand): void;
  mark(name: string): void;
  beginComment(id: string): void;
  endComment(id: string): void;
  referToComment(id: string): void;
  /** `w:fldChar`. */
  field(node: XmlNode): void;
  instruct(text: string): void;
  /** Paragraphs of a text box. */
  box(content: XmlNode): void;
}

interface RunChange {
  readonly state: PieceState;
  readonly hand?: Hand;
}

const kept: RunChange = { state: 'kept' };

export function readParagraph(node: XmlNode, to: ParagraphReader): void {
  readAll(node, kept, to);
}

function readAll(node: XmlNode | undefined, change: RunChange, to: ParagraphReader): void {
  for (const child of node ? elementsOf(node) : []) read(child, change, to);
}

function read(node: XmlNode, change: RunChange, to: ParagraphReader): void {
  const { name, attributes } = node;
  switch (name) {
    case 'w:pPr':
    case 'w:rPr':
    case 'w:sdtPr':
      break;
    case 'w:ins':
    case 'w:moveTo':
      readAll(node, { state: 'inserted', hand: handOf(node) }, to);
      break;
    case 'w:del':
    case 'w:moveFrom': {
      const state = change.state === 'inserted' ? 'withdrawn' : 'deleted';
      readAll(node, { state, hand: handOf(node) }, to);
      break;
    }
    case 'w:t':
    case 'w:delText':
      to.say(allText(node), change.state, change.hand);
      break;
    case 'w:tab':
    case 'w:ptab':
      to.say('\t', change.state, change.hand);
      break;
    case 'w:cr':
      to.say('\n', change.state, change.hand);
      break;
    case 'w:br':
      if ((attributes['w:type'] ?? 'textWrapping') === 'textWrapping')
        to.say('\n', change.state, change.hand);
      break;
    case 'w:noBreakHyphen':
      to.say('-', change.state, change.hand);
      break;
    case 'w:sym':
      to.say(symbolOf(node) ?? '', change.state, change.hand);
      break;
    case 'w:fldChar':
      to.field(node);
      break;
    case 'w:instrText':
    case 'w:delInstrText':
      to.instruct(allText(node));
      break;
    case 'w:bookmarkStart':
      to.mark(attributes['w:name'] ?? '');
      break;
    case 'w:commentRangeStart':
      to.beginComment(attributes['w:id'] ?? '');
      break;
    case 'w:commentRangeEnd':
      to.endComment(attributes['w:id'] ?? '');
      break;
    case 'w:commentReference':
      to.referToComment(attributes['w:id'] ?? '');
      break;
    case 'mc:AlternateContent':
      readAll(oneOfBoth(node), change, to);
      break;
    case 'w:txbxContent':
      to.box(node);
      break;
    case 'w:ruby':
      readAll(childAt(node, 'w:rubyBase'), change, to);
      break;
    default:
      // runs, links, content controls, drawings with text boxes
      readAll(node, change, to);
  }
}
