import type { PrintRules } from '../../../core/plans/print-rules.ts';
import { line } from '../measures.ts';
import type { FlowBlock } from './flow.ts';

/** As much as 22 lines may be higher than the text area: the page gives them that. */
const spare = 40;

/** From line to line as an office wants it, in twips, as far as it makes for other pages. */
export function pitchOf({ linePitch }: PrintRules): number {
  if (linePitch === undefined) return line;
  const pitch = Math.round(linePitch * 20);
  const over = 22 * (pitch - line);
  return over > 0 && over < spare ? line : pitch;
}

/** A paragraph whose lines are so far apart, where nothing else is said of it. */
export function withPitch<Block extends FlowBlock>(block: Block, pitch: number): Block {
  return block.kind === 'lines' && block.lineHeight === line ? { ...block, lineHeight: pitch } : block;
}
