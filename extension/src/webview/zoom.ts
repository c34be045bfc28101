/** How large the pages are shown, in parts of what they are on paper; `width` is as wide as there is room for. */
export type Zoom = number | 'width';

export const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

const [smallest, largest] = [0.25, 2];

/** The next larger or smaller one. @param shown what the pages are shown at now */
export function nextZoom(shown: number, step: 1 | -1): number {
  const others =
    step > 0 ? zooms.filter((each) => each > shown + 0.01) : zooms.filter((each) => each < shown - 0.01);
  return (step > 0 ? others[0] : others.at(-1)) ?? (step > 0 ? zooms[zooms.length - 1] : zooms[0]) ?? 1;
}

/** What shows a page as wide as there is room for. */
export function fittingZoom(room: number, width: number): number {
  return Math.min(largest, Math.max(smallest, room / width));
}
