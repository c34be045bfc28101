import { createHash } from 'node:crypto';
import { linesAround } from '../../checks/fixes/lines.ts';
import type { FileFinding } from './checked-files.ts';

/**
 * By which each finding of a file is known again when lines above it come or go: the check, and what stands on its line
 * without the blanks. Of several on a line, or on lines that read the same, each has its number. In the form of GitHub's
 * own fingerprints.
 */
export function fingerprintsOf(text: string, findings: readonly FileFinding[]): string[] {
  const counts = new Map<string, number>();
  return findings.map(({ code, span }) => {
    const { start, end } = linesAround(text, { start: span.start, end: span.start });
    const line = text.slice(start, end).replace(/\s+/gu, '');
    const hash = createHash('sha256').update(`${code}\n${line}`).digest('hex').slice(0, 16);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}
