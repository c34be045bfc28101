import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../language-server/src/print/official/content.ts';
import type { DocumentPart, OfficialDocument } from '../../language-server/src/print/official/document.ts';
import { pageNumbers, pagesOf } from '../../language-server/src/print/official/pages/pages.ts';
import type { Typesetting } from '../../language-server/src/print/official/pages/typesetting.ts';
import { wordDocument } from '../../language-server/src/print/official/word/document.ts';
import { bare, bodyOf, pagesOf as pdfPages } from './pdf.ts';
import { examplePlans, publishedPlans } from './plans.ts';
import { convert } from './soffice.ts';

/** LibreOffice with WenQuanYi Micro Hei, which the pages are set in here: widths as its file has them, in parts of its height. */
const libreOffice: Typesetting = {
  widths: {
    digit: 0.5508,
    capital: 0.64,
    small: 0.54,
    thin: 0.28,
    stop: 0.3,
    bracket: 0.33,
    dash: 0.3218,
    percent: 0.85,
    sign: 0.62,
    blank: 0.3,
  },
  gap: 0.215,
  splitsKept: false,
};

/** A heading with the page it is on, and the one it was to be on. */
interface HeadingPages {
  readonly text: string;
  readonly reckoned: number | undefined;
  readonly printed: number | undefined;
}

interface PrintedPlan {
  readonly name: string;
  readonly pages: readonly [reckoned: number, printed: number];
  readonly headings: readonly HeadingPages[];
  /** What each page says. */
  readonly bodies: readonly string[];
  /** The page with the issuers and the date; empty where none has them all. */
  readonly signed: { readonly page: string; readonly issuers: readonly string[] } | undefined;
}

let plans: readonly PrintedPlan[];

beforeAll(async () => {
  const folder = join(inject('office'), 'pages');
  mkdirSync(folder);
  const named = [...examplePlans, ...(await publishedPlans())];
  const documents = named.map(({ name, text }) => ({
    name,
    document: officialDocument(readPlan(text), { responsibilities: 'brackets' }),
  }));
  for (const { name, document } of documents) {
    writeFileSync(join(folder, `${name}.docx`), await wordDocument(document, { contents: false }));
  }
  const files = documents.map(({ name }) => join(folder, `${name}.docx`));
  await convert(files, 'pdf', folder, join(folder, 'writer'));
  plans = documents.map(({ name, document }) => printedPlan(name, document, join(folder, `${name}.pdf`)));
}, 240_000);

function printedPlan(name: string, document: OfficialDocument, pdf: string): PrintedPlan {
  const printed = pdfPages(pdf).map(bodyOf);
  const reckoned = pagesOf(document, libreOffice);
  const pageOf = pageNumbers(reckoned);
  const find = finder(printed);
  const headingsOf = (parts: readonly DocumentPart[], attachment?: number) =>
    parts.flatMap((each, part): HeadingPages[] => {
      if (each.kind !== 'heading') return [];
      const place = attachment === undefined ? { part } : { attachment, part };
      return [{ text: each.text, reckoned: pageOf(place), printed: find(each.text) }];
    });
  const { issuers = [], date = '' } = document.signature ?? {};
  const page = printed.find((body) => [...issuers, date].every((each) => body.includes(bare(each))));
  return {
    name,
    bodies: printed,
    signed: date ? { page: page ?? '', issuers } : undefined,
    pages: [reckoned.length, printed.length],
    headings: [
      ...headingsOf(document.parts),
      ...document.attachments.flatMap(({ parts }, index) => headingsOf(parts, index)),
    ],
  };
}

/** Finds texts on pages, each behind the one before; a heading that is broken over two pages is on the first. */
function finder(pages: readonly string[]): (text: string) => number | undefined {
  const whole = pages.join('');
  const ends = pages.map((_, index) => pages.slice(0, index + 1).join('').length);
  let at = 0;
  return (text) => {
    const wanted = bodyOf({ width: 0, height: 0, words: [{ text, left: 0, top: 0 }] });
    const found = whole.indexOf(wanted, at);
    if (found < 0) return undefined;
    at = found + wanted.length;
    return ends.findIndex((end) => end > found) + 1;
  };
}

describe('the pages that we reckon', () => {
  it('are as many as LibreOffice sets, give or take one', () => {
    for (const { name, pages } of plans) expect(Math.abs(pages[0] - pages[1]), name).toBeLessThan(2);
  });

  it('hold the same headings as LibreOffice’s, 99 of 100, and the others beside', () => {
    const all = plans.flatMap(({ name, headings }) => headings.map((each) => ({ name, ...each })));
    const known = all.filter((each) => each.printed !== undefined);
    expect(known.length).toBeGreaterThan(0.98 * all.length);
    const others = known.filter(({ reckoned, printed }) => reckoned !== printed);
    expect(others.length, JSON.stringify(others)).toBeLessThan(0.01 * known.length);
    for (const { text, reckoned = 0, printed = 0 } of others) {
      expect(Math.abs(reckoned - printed), text).toBeLessThan(2);
    }
  });
});

describe('no page', () => {
  it('ends with a heading', () => {
    for (const { name, bodies, headings } of plans) {
      const texts = headings.map(({ text }) => bare(text)).filter((text) => text.length > 5);
      expect(
        texts.filter((text) => bodies.slice(0, -1).some((page) => page.endsWith(text))),
        name,
      ).toEqual([]);
    }
  });

  it('holds a signature without a line of the text, or a part of one', () => {
    const all = plans.flatMap(({ name, signed }) => (signed ? [{ name, ...signed }] : []));
    expect(all.length).toBeGreaterThan(3);
    for (const { name, page, issuers } of all) {
      expect(page, name).not.toBe('');
      expect(/^附件[:：]/u.test(page) || issuers.some((issuer) => page.startsWith(bare(issuer))), name).toBe(
        false,
      );
    }
  });
});
