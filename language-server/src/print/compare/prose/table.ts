import type { Language, Localized } from '../../../core/text/localized.ts';
import type { Cell, MarkedPiece, Table } from '../../tables/table.ts';
import { word } from '../../tables/words.ts';
import type { ProseChange } from './changes.ts';
import type { ProsePiece } from './difference.ts';

/** The paragraphs that read otherwise, the older wording beside the newer, with what went and what came marked. */
export function proseTable(
  title: string,
  changes: readonly ProseChange[],
  language: Language,
  notes: readonly string[],
): Table {
  const columns = [headings.section, headings.before, headings.after].map((heading) => ({
    heading: heading[language],
    align: 'left' as const,
  }));
  const rows = changes.map((change): Cell[] => {
    const { source, olderSource } = change;
    const [where, before, after] = proseSides(change, language);
    return [
      { text: where, column: 0 },
      { ...before, column: 1, ...(olderSource && { olderSource }) },
      { ...after, column: 2, ...(source && { source }) },
    ];
  });
  return { title, columns, rows, notes };
}

/** Where a paragraph stands, what it was and what it is, with what went and what came marked. */
export function proseSides(
  change: ProseChange,
  language: Language,
): [where: string, before: MarkedText, after: MarkedText] {
  const { pieces, section } = change;
  const [removed, added] = change.movedFrom === undefined ? [pieces, pieces] : movedPieces(change, language);
  return [nameOf(section, language), side(removed, 'removed'), side(added, 'added')];
}

type MarkedText = Pick<Cell, 'text' | 'pieces'>;

function nameOf(section: string, language: Language): string {
  return section || word('wholePlan', language);
}

/** Where it stood is said where that was under another heading. */
function movedPieces(
  { section, movedFrom = '', pieces }: ProseChange,
  language: Language,
): [removed: ProsePiece[], added: ProsePiece[]] {
  const text = pieces.map((piece) => piece.text).join('');
  const place = movedFrom === section ? say.moved : say.movedFrom(nameOf(movedFrom, language));
  return [
    [{ kind: 'removed', text }],
    [
      { kind: 'same', text: place[language] },
      { kind: 'added', text },
    ],
  ];
}

const say = {
  moved: { zh: '（位置移动）', en: '(moved) ' },
  movedFrom: (section: string): Localized => ({
    zh: `（自“${section}”移来）`,
    en: `(moved from “${section}”) `,
  }),
};

/** The one version of a paragraph: what both have, and what only this one has. */
function side(pieces: readonly ProsePiece[], own: 'removed' | 'added'): MarkedText {
  const shown = pieces
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map(({ kind, text }): MarkedPiece => (kind === 'same' ? { text } : { text, mark: marks[own] }));
  return { text: shown.map(({ text }) => text).join(''), pieces: shown };
}

const marks = { removed: 'deleted', added: 'inserted' } as const;

const headings = {
  section: { zh: '位置', en: 'Where' },
  before: { zh: '原文', en: 'Before' },
  after: { zh: '修改后', en: 'Now' },
};
