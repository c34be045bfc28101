import { AlignmentType, type ISectionOptions } from 'docx';
import type { Language } from '../../../core/text/localized.ts';
import { margins } from '../../documents/layout/page-layout.ts';
import type { HeadingStyles } from '../../documents/word/file.ts';
import { pageNumberFooters } from '../../documents/word/page-number.ts';
import { lineHeight } from '../../documents/word/text.ts';
import { fontsOf } from './text.ts';

/** A4 pages as wide as the standard has them, with less space above and below: a report is a working paper. */
export function sectionOf(children: ISectionOptions['children']): ISectionOptions {
  return {
    properties: {
      page: {
        size: { width: 11906, height: 16838 },
        margin: { ...margins, top: 1588, bottom: 1531, footer: 880 },
      },
    },
    footers: pageNumberFooters(),
    children,
  };
}

/** The title in 小标宋, all other headings in 黑体. */
export function headingStyles(language: Language): HeadingStyles {
  const black = fontsOf({ font: 'SimHei', language });
  const title = {
    run: { font: fontsOf({ font: '方正小标宋简体', language }), size: 44, color: '000000' },
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { after: 240, ...lineHeight(32) },
      keepNext: true,
    },
  };
  return {
    title,
    heading1: { ...title, paragraph: { ...title.paragraph, outlineLevel: 0 } },
    heading2: {
      run: { font: black, size: 28, color: '000000' },
      paragraph: { spacing: { before: 240, after: 120, ...lineHeight(22) }, keepNext: true, outlineLevel: 1 },
    },
    heading3: { run: { font: black, size: 24, color: '000000' }, paragraph: { outlineLevel: 2 } },
  };
}
