import type { FormatName } from '../../print/documents/index.ts';

/** `IndicatorsBesideParams` → `MadeFile`; null where the plans have no indicator in common. */
export const indicatorsBesideRequest = 'planwright/indicatorsBeside';

/** `{}` → `FormatChoice[]`: what tables can be written as, the one most asked for first. */
export const tableFormatsRequest = 'planwright/tableFormats';

export interface IndicatorsBesideParams {
  /** Two or more. */
  readonly uris: readonly string[];
  readonly format: FormatName;
}
