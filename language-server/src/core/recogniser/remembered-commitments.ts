import type { Sourced } from '../model/source.ts';
import type { Commitment, RecogniserContext } from './commitment.ts';
import { isCommitment } from './recognise.ts';
import { rememberedReading } from './remembered-readings.ts';

/** As `recogniseCommitments`; a paragraph that was read before is not read again, wherever it stands now. */
export function rememberedCommitments(text: Sourced<string>, context?: RecogniserContext): Commitment[] {
  return rememberedReading(text, context).statements.filter(isCommitment);
}
