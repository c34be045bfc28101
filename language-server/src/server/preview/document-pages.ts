import type { Finding } from '../../checks/check.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Position } from '../../core/model/source.ts';
import { officialDocument } from '../../print/official/content.ts';
import { type PageMarks, pageHtml } from '../../print/official/html/page-html.ts';
import type { PaperPage } from '../../print/official/pages/page-breaks.ts';
import { pagesOf } from '../../print/official/pages/pages.ts';
import type { PreviewDocument, PreviewPage } from '../protocol/preview.ts';
import { foundOnPages } from './page-findings.ts';
import { pageHolding } from './page-places.ts';
import { cutLists, stretchInView } from './windows.ts';

/** Of a document with more pages so many are sent in front of what is looked at, and from there on. */
const pageWindow = { most: 12, inFront: 3, onward: 9 };

/** The pages that were set last, as scrolling asks for them again. */
const known = new WeakMap<Plan, readonly PaperPage[]>();

/**
 * A plan in pages as it is printed, or what is looked at of it.
 * @param at the first page in view; all pages where that is nothing
 */
export function previewDocument(
  plan: Plan,
  findings: readonly Finding[],
  at: number | undefined,
  cursor: Position | undefined,
): PreviewDocument {
  const pages = known.get(plan) ?? pagesOf(officialDocument(plan, { responsibilities: 'brackets' }));
  known.set(plan, pages);
  const { source } = plan;
  const looked = cursor ? (pageHolding(pages, cursor, source) ?? at) : at;
  const stretch =
    looked === undefined ? { from: 0, to: pages.length } : stretchInView(pages.length, looked, pageWindow);
  const [{ items, ...leftOut } = { items: [] }] = cutLists([pages], stretch);
  const found = foundOnPages(pages, stretch, findings);
  const marks: PageMarks = {
    placeOf: (span) => {
      const { start, end } = source.rangeOf(span);
      return ` data-place="${start.line}:${start.character}-${end.line}:${end.character}"`;
    },
    markOf: (block, line) => {
      const numbers = found(block, line);
      return numbers.length > 0 ? ` data-findings="${numbers.join(' ')}"` : '';
    },
  };
  return {
    pages: items.map((page): PreviewPage => ({ landscape: page.landscape, html: pageHtml(page, marks) })),
    ...leftOut,
  };
}
