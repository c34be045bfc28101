import { type ISectionPropertiesOptions, PageOrientation, SectionType } from 'docx';
import { margins, turnedMargins } from '../layout/page-layout.ts';

/**
 * A4 with the text area of GB/T 9704-2012 §5.2, upright or turned; all but the first section begin on a page of their own.
 *
 * @param index The section's place among all.
 * @param firstNumber What its pages are numbered from; absent where they go on.
 */
export function pageProperties(
  landscape: boolean,
  index: number,
  firstNumber?: number,
): ISectionPropertiesOptions {
  return {
    ...(index > 0 && { type: SectionType.NEXT_PAGE }),
    page: {
      size: {
        width: 11906,
        height: 16838,
        ...(landscape && { orientation: PageOrientation.LANDSCAPE }),
      },
      // The number's dash is 7 mm below the text area (§7.5).
      margin: landscape ? { ...turnedMargins, footer: 760 } : { ...margins, footer: 1270 },
      ...(firstNumber !== undefined && { pageNumbers: { start: firstNumber } }),
    },
  };
}
