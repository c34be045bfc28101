/** A cell that was found: its column, and its pieces. A group's row has no column. */
export interface PlacedCell {
  readonly column: number | 'group';
  readonly from: number;
  readonly to: number;
  readonly beginsRow: boolean;
}

/** A way to read the pieces up to one of them. */
export interface Reading {
  readonly cost: number;
  readonly column: number;
  /** The number of the last row that has one. */
  readonly number: number;
  readonly cell?: PlacedCell;
  readonly before?: Reading;
}

/** Of the readings up to a piece no more are followed, nor those so much worse than the best. */
const most = 24;
const worse = 14;

/** The readings up to a piece: the best of those that end with the same column and number. */
export class OpenReadings {
  readonly #best = new Map<number, Reading>();
  #least = Number.POSITIVE_INFINITY;

  /** Whether a reading would be followed as far as is known, asked before one is made: most are none. */
  takes(column: number, number: number, cost: number): boolean {
    if (cost > this.#least + worse) return false;
    const best = this.#best.get(placeOf(column, number));
    return best === undefined || cost < best.cost;
  }

  add(reading: Reading): void {
    this.#best.set(placeOf(reading.column, reading.number), reading);
    if (reading.cost < this.#least) this.#least = reading.cost;
  }

  likeliest(): Reading[] {
    const near = [...this.#best.values()].filter(({ cost }) => cost <= this.#least + worse);
    return near.sort((a, b) => a.cost - b.cost).slice(0, most);
  }
}

/** No table has more columns. */
const mostColumns = 64;

function placeOf(column: number, number: number): number {
  return number * mostColumns + column;
}
