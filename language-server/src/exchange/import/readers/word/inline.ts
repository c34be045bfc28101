import { allText, childAt, descendants, elementsOf, type XmlNode } from '../archive/xml.ts';
import { oneOfBoth, textBoxesOf } from './drawings.ts';
import { formulaText } from './formulas.ts';
import { type ParagraphText, saidIn } from './paragraph-text.ts';
import type { WordReading } from './reading.ts';
import { readInRun } from './runs.ts';

/** Reads what stands within a paragraph; what is no text of it goes to `reading`. */
export function inlineOf(paragraph: XmlNode, reading: WordReading): ParagraphText {
  const said = saidIn(reading);
  readAll(paragraph, said, reading);
  said.end();
  return said;
}

function readAll(node: XmlNode | undefined, said: ParagraphText, reading: WordReading): void {
  for (const child of node ? elementsOf(node) : []) read(child, said, reading);
}

function read(node: XmlNode, said: ParagraphText, reading: WordReading): void {
  const { leftOut, fields } = reading;
  switch (node.name) {
    case 'w:pPr':
      break;
    case 'w:r':
      for (const child of elementsOf(node)) {
        readInRun(child, node, said, reading, (around) => read(around, said, reading));
      }
      break;
    case 'w:del':
    case 'w:moveFrom': {
      const texts = [...descendants(node, 'w:delText'), ...descendants(node, 'w:t')].map(allText);
      // the deleted end of a paragraph or a page says nothing
      if (texts.join('').trim() !== '') leftOut.add('deleted', texts.join(''));
      said.isCut = true;
      break;
    }
    case 'w:sdt':
      // what a form shows until it is filled in
      if (childAt(node, 'w:sdtPr', 'w:showingPlcHdr')) leftOut.add('hidden', allText(node));
      else readAll(childAt(node, 'w:sdtContent'), said, reading);
      break;
    case 'w:fldSimple':
      fields.within(node.attributes['w:instr'] ?? '', () => readAll(node, said, reading));
      break;
    case 'm:oMath': {
      const text = formulaText(node);
      if (text === undefined) leftOut.add('formulas', allText(node));
      else said.say(text);
      break;
    }
    case 'w:ruby':
      readAll(childAt(node, 'w:rubyBase'), said, reading);
      break;
    case 'mc:AlternateContent':
      readAll(oneOfBoth(node), said, reading);
      break;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      said.boxes.push(...textBoxesOf(node, leftOut));
      break;
    default:
      // links, insertions, smart tags and other wrappers
      readAll(node, said, reading);
  }
}
