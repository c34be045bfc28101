import type { Table } from '../tables/table.ts';
import { oneLine, printedTable } from './clean-text.ts';
import { type DocumentOptions, utf8 } from './format.ts';
import { htmlPage } from './html/page.ts';
import { stylesheet } from './html/stylesheet.ts';
import { tableHtml } from './html/table.ts';
import { layoutOf } from './layout/page-layout.ts';
import { titleParts } from './layout/title-parts.ts';
import { escaped } from './markup.ts';

/** A page of its own, ready to be printed: no scripts, nothing loaded from elsewhere. */
export function htmlDocument(tables: readonly Table[], options: DocumentOptions): Uint8Array {
  const title = oneLine(options.title).trim();
  const [start, bracket] = titleParts(title).map(escaped);
  const heading = title ? `<h1>${start}${bracket ? `<span>${bracket}</span>` : ''}</h1>\n` : '';
  const sections = tables.map(printedTable).map((table, index) => {
    const { landscape, points } = layoutOf(table).layout;
    const classes = [
      ...(landscape ? ['wide'] : []),
      ...(points < 12 ? [points < 10 ? 'denser' : 'dense'] : []),
    ].join(' ');
    // The heading is in the first section, or it would stay alone on a page when that is turned.
    const opening = `<section${classes ? ` class="${classes}"` : ''}>\n${index === 0 ? heading : ''}`;
    return `${opening}${tableHtml(table)}</section>\n`;
  });
  return utf8(htmlPage('zh', title, stylesheet, sections.join('') || heading));
}
