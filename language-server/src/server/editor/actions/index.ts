import type { Refactoring } from './action.ts';
import { addFields } from './add-fields.ts';
import { completeRoster } from './complete-roster.ts';
import { convertKeywords } from './convert-keywords.ts';
import { convertPunctuation } from './convert-punctuation.ts';
import { extractTarget } from './extract-target.ts';
import { groupByCategory } from './group-by-category.ts';
import { moveDown, moveUp } from './move.ts';
import { renumberAll, renumberNeighbours } from './renumber-headings.ts';
import { sortYearLines } from './sort-years.ts';
import { targetYear } from './target-year.ts';
import { toBlocks } from './to-blocks.ts';
import { toTable } from './to-table.ts';

/** All refactorings, in the order they are offered. */
export const refactorings: readonly Refactoring[] = [
  extractTarget,
  addFields,
  toTable,
  toBlocks,
  targetYear,
  sortYearLines,
  groupByCategory,
  renumberNeighbours,
  moveUp,
  moveDown,
  completeRoster,
  renumberAll,
  convertKeywords,
  convertPunctuation,
];
