import type { Language } from '../../../core/text/localized.ts';
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
  const rows = changes.map(({ section, pieces, source, olderSource }): Cell[] => [
    { text: section || word('wholePlan', language), column: 0 },
    { ...side(pieces, 'removed'), column: 1, ...(olderSource && { olderSource }) },
    { ...side(pieces, 'added'), column: 2, ...(source && { source }) },
  ]);
  return { title, columns, rows, notes };
}

/** The one version of a paragraph: what both have, and what only this one has. */
function side(pieces: readonly ProsePiece[], own: 'removed' | 'added'): Pick<Cell, 'text' | 'pieces'> {
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
