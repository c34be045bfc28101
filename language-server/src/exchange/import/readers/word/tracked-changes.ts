import type { ChangesByHand } from '../../foreign-document.ts';
import { allText, childAt, elementsOf, type XmlNode } from '../archive/xml.ts';
import { oneLine } from '../tidy.ts';
import { oneOfBoth } from './drawings.ts';
import { handOf } from './hand.ts';

interface ChangedPiece {
  readonly by: string;
  readonly kind: 'inserted' | 'deleted';
  text: string;
}

const kinds: Readonly<Record<string, ChangedPiece['kind']>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
};

/** What was inserted and deleted in a document while changes were tracked, by whoever did it, in the order of the text. */
export function trackedChanges(body: XmlNode): ChangesByHand[] {
  const pieces: ChangedPiece[] = [];
  let open: ChangedPiece | undefined;
  const say = (text: string, node: XmlNode | undefined) => {
    const kind = node && kinds[node.name];
    const by = node && (handOf(node).author ?? '');
    if (!kind || by === undefined) {
      open = undefined;
      return;
    }
    // programs cut what was written at once into runs
    if (open?.kind !== kind || open.by !== by) {
      open = { by, kind, text: '' };
      pieces.push(open);
    }
    open.text += text;
  };
  const walk = (node: XmlNode, change: XmlNode | undefined): void => {
    if (node.name === 'w:t' || node.name === 'w:delText') say(allText(node), change);
    else if (node.name === 'mc:AlternateContent') walk(oneOfBoth(node) ?? { ...node, children: [] }, change);
    else if (!node.name.endsWith('Pr')) {
      const own = kinds[node.name] ? node : (rowChange(node) ?? change);
      for (const child of elementsOf(node)) walk(child, own);
      if (node.name === 'w:p' || node.name === 'w:tc') open = undefined;
    }
  };
  walk(body, undefined);
  const said = (by: string, kind: ChangedPiece['kind']) =>
    pieces
      .filter((piece) => piece.by === by && piece.kind === kind)
      .map(({ text }) => oneLine(text))
      .filter((text) => text !== '');
  return [...new Set(pieces.map(({ by }) => by))]
    .map((by) => ({ by, inserted: said(by, 'inserted'), deleted: said(by, 'deleted') }))
    .filter(({ inserted, deleted }) => inserted.length + deleted.length > 0);
}

/** What says that a whole row came or went. */
function rowChange(node: XmlNode): XmlNode | undefined {
  if (node.name !== 'w:tr') return undefined;
  return childAt(node, 'w:trPr', 'w:ins') ?? childAt(node, 'w:trPr', 'w:del');
}
