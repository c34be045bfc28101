import { describe, expect, it } from 'vitest';
import { contentsPages } from '../../../language-server/src/server/pdf/contents-pages.ts';

const link = (id: number, top: number, said: string) =>
  `${id} 0 obj\n<</Type/Annot/Subtype/Link/Rect[512 ${top - 26} 521 ${top}]/Contents<FEFF${said}>/Dest[7 0 R/XYZ 111 558 0]>>\nendobj\n`;
const page = (id: number, links: readonly number[]) =>
  `${id} 0 obj\n<</Type/Page/Parent 66 0 R/Annots[\n${links.map((each) => `${each} 0 R`).join(' ')} ]\n/Contents 2 0 R>>\nendobj\n`;

const pdfOf = (...objects: readonly string[]) =>
  new TextEncoder().encode(
    `%PDF-1.6\n${objects.join('')}66 0 obj\n<</Type/Pages\n/Kids[ 4 0 R 1 0 R ]\n/Count 2>>\nendobj\n`,
  );

describe('the pages that contents name in a PDF', () => {
  it('are read page by page, from above, whatever their order in the file', () => {
    const file = pdfOf(
      page(1, [41]),
      page(4, [43, 42]),
      link(41, 700, '00310032'),
      link(42, 600, '0033'),
      link(43, 500, '0034'),
    );
    expect(contentsPages(file)).toEqual([3, 4, 12]);
  });

  it('are none where no link says a number', () => {
    expect(contentsPages(pdfOf(page(1, []), page(4, [42]), link(42, 600, '4E00')))).toEqual([]);
  });

  it('aren’t known where the file is packed', () => {
    expect(contentsPages(new TextEncoder().encode('%PDF-1.7\n5 0 obj\n<</Type/ObjStm>>\n'))).toBeUndefined();
  });
});
