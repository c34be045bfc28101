import type { Range } from '../../../language-server/src/index.ts';
import type { ComparisonPage } from '../../../language-server/src/server/protocol/comparison.ts';

/** Of two versions of a plan that are compared. */
export type ComparedVersion = 'before' | 'after';

/** What the extension tells the page. */
export interface ToComparison {
  readonly page: ComparisonPage;
  /** What the versions are called. */
  readonly names: Readonly<Record<ComparedVersion, string>>;
}

/** What the page tells the extension. */
export type FromComparison =
  /** It can be told things now. */
  | { readonly type: 'ready' }
  /** Go to that place in the text of a version. */
  | { readonly type: 'reveal'; readonly version: ComparedVersion; readonly range: Range }
  | { readonly type: 'run'; readonly action: ComparisonAction };

export const comparisonActions = ['save', 'words', 'swap'] as const;

/** Write it as a file, show the whole texts side by side, take the newer version for the older one. */
export type ComparisonAction = (typeof comparisonActions)[number];
