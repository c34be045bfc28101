import { allText, elementsOf, type XmlNode } from '../archive/xml.ts';
import { oneOfBoth } from './drawings.ts';
import type { ParagraphText } from './paragraph-text.ts';
import type { NoteName, WordReading } from './reading.ts';
import { symbolOf } from './symbols.ts';

/**
 * Reads one piece of a run: text, a tab, a break, a sign, a mark of a field or a note.
 * @param elsewhere reads what may stand around runs as well, such as drawings
 */
export function readInRun(
  node: XmlNode,
  run: XmlNode,
  said: ParagraphText,
  reading: WordReading,
  elsewhere: (node: XmlNode) => void,
): void {
  const { name, attributes } = node;
  switch (name) {
    case 'w:rPr':
    case 'w:delText':
      break;
    case 'w:t':
      said.say(allText(node), run);
      break;
    case 'w:tab':
    case 'w:ptab':
      said.say('\t', run);
      break;
    case 'w:cr':
      said.say('\n', run);
      break;
    case 'w:br':
      // those of pages and columns are none of the text
      if ((attributes['w:type'] ?? 'textWrapping') === 'textWrapping') said.say('\n', run);
      break;
    case 'w:noBreakHyphen':
      said.say('-', run);
      break;
    case 'w:sym': {
      const sign = symbolOf(node);
      if (sign === undefined)
        reading.leftOut.add('pictures', `${attributes['w:font']} ${attributes['w:char']}`);
      else said.say(sign, run);
      break;
    }
    case 'w:fldChar':
      reading.fields.mark(node);
      break;
    case 'w:instrText':
      reading.fields.instruct(allText(node));
      break;
    case 'w:footnoteReference':
      readNoteLater(`footnote ${attributes['w:id']}`, reading);
      break;
    case 'w:endnoteReference':
      readNoteLater(`endnote ${attributes['w:id']}`, reading);
      break;
    case 'w:commentReference': {
      const id = attributes['w:id'] ?? '';
      const { text, by } = reading.comments.get(id) ?? { text: '', by: '' };
      if (text) reading.asides.push({ kind: 'comment', text, ...(by && { by }) });
      reading.comments.delete(id);
      break;
    }
    case 'mc:AlternateContent':
      for (const child of elementsOf(oneOfBoth(node) ?? node))
        readInRun(child, run, said, reading, elsewhere);
      break;
    default:
      elsewhere(node);
  }
}

function readNoteLater(name: NoteName, { notes, waiting }: WordReading): void {
  const note = notes.get(name);
  if (note) waiting.push(note);
}
