import type { Localized } from '../../core/text/localized.ts';
import { fileProblem } from '../file-problem.ts';
import { reasonOf } from '../refusal.ts';

/** Why a file was not checked: the system would not have it read, or we failed. */
export function problemOf(error: unknown, shown: string): Localized {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return code === undefined ? reasonOf(error, shown) : fileProblem(shown, code);
}
