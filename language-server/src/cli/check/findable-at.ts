import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { headOf } from '../../core/plans/plan-head.ts';
import type { FindableHead } from '../../core/plans/scanned-plans.ts';
import { decodeText } from '../../core/text/encoding.ts';
import { readFindable } from '../../language/read-findable.ts';
import { readPlan } from '../../language/read-plan.ts';

/** The header of nearly every plan ends before this. */
const most = 4096;
const lineEnd = '\n'.charCodeAt(0);

/** What others find the plan in a file by; undefined where it can't be read, which who wants it checked is told. */
export function findableAt(path: string): FindableHead | undefined {
  try {
    return statSync(path).isFile() ? (firstLinesOf(path) ?? wholeOf(path)) : undefined;
  } catch {
    return undefined;
  }
}

function firstLinesOf(path: string): FindableHead | undefined {
  const buffer = Buffer.allocUnsafe(most);
  const file = openSync(path, 'r');
  try {
    const size = readSync(file, buffer, 0, most, 0);
    // no encoding of ours has this byte within a character
    const lines = buffer.subarray(0, buffer.subarray(0, size).lastIndexOf(lineEnd) + 1);
    const decoded = decodeText(lines);
    return decoded && readFindable(decoded.text, false);
  } finally {
    closeSync(file);
  }
}

function wholeOf(path: string): FindableHead | undefined {
  const decoded = decodeText(readFileSync(path));
  return decoded && (readFindable(decoded.text, true) ?? headOf(readPlan(decoded.text)));
}
