/*
 * Who has seen enough of the plans that nobody has open stops their checks where their progress is shown. Those left are held
 * back until they change, or it is asked for.
 */

/** `{ count }`: so many plans are held back; none once they are checked after all. */
export const heldChecksNotification = 'planwright/heldChecks';

/** `{}` → how many plans are checked that were held back. */
export const resumeChecksRequest = 'planwright/resumeChecks';

export interface HeldChecks {
  readonly count: number;
}
