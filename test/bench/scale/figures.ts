/** What was measured, by the names that the tables and the gates know. Milliseconds, MB, or plain numbers. */
export type Figures = Readonly<Record<string, number>>;

/** What a piece of work took: seconds on the clock, and of CPU in the main thread and in all. */
export interface Effort {
  readonly wall: number;
  readonly main: number;
  readonly all: number;
}

/** An effort as figures of one name. */
export function figuresOf(name: string, { wall, main, all }: Effort): Figures {
  return { [`${name}.wall`]: wall, [`${name}.main`]: main, [`${name}.all`]: all };
}

/** The power with which something grows: 1 in step with its size, 2 with its square. */
export function exponent(
  small: { size: number; value: number },
  large: { size: number; value: number },
): number {
  return Math.log(large.value / small.value) / Math.log(large.size / small.size);
}
