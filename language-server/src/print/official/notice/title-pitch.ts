/** Lines of the title of a notice, in twips: 34 points, less where those of its text are close. */
export function titlePitch(pitch: number): number {
  return Math.min(34 * 20, pitch + 6 * 20);
}
