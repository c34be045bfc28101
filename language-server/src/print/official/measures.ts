// Lengths are in twips; GB/T 9704-2012 §5.2.3 asks for 22 lines of 28 characters in 三号 (16 points).

/** A character of 三号. */
export const character = 320;

/** A line: 225 mm for 22 of them, a little less than 29 points. */
export const line = 579;

/**
 * How much closer than their own width 28 characters stand to fit into 156 mm. A grid of characters would do the
 * same in Word, but LibreOffice puts each character of one into cells of another size; and it leaves out a mark that
 * hangs in the margin where they stand one twip less close.
 */
export const characterSpacing = -6;
