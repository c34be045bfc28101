import type { OfficialDocument } from './document.ts';
import { officialWord } from './words.ts';

export type PicturePart = 'timeline' | 'trajectories';

/** The parts that a plan's pictures are printed in, each on pages of its own; none where there are no pictures. */
export function picturePartsOf({ pictures }: OfficialDocument): PicturePart[] {
  return [
    ...(pictures && pictures.stages.length > 0 ? ['timeline' as const] : []),
    ...(pictures && pictures.trajectories.length > 0 ? ['trajectories' as const] : []),
  ];
}

/** What those parts are called. */
export function pictureNames(document: OfficialDocument): string[] {
  return picturePartsOf(document).map((part) => officialWord(part, document.wording));
}
