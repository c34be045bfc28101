import type { Span } from '../../../core/model/source.ts';
import type { FlowLines } from './flow.ts';

/** Where each line comes from: a paragraph is printed nearly as it is written, so its characters stand about there. */
export function lineSources({ source, lines }: FlowLines): Span[] {
  if (!source) return [];
  let written = source.start;
  return lines.map(({ length }, at) => {
    const start = Math.min(written, source.end);
    written += length;
    const end = at === lines.length - 1 ? source.end : Math.min(written, source.end);
    return { start, end };
  });
}
