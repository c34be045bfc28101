import type { Wording } from '../../tables/wording.ts';
import type { DocumentPictures, OfficialDocument } from '../document.ts';
import { type PicturePart, picturePartsOf } from '../picture-parts.ts';
import { markBehind, officialWord } from '../words.ts';
import { chartBlocks } from './charts.ts';
import { headingBehind } from './frame.ts';
import type { Sheet, SheetBlock } from './sheets.ts';
import { timelineBlocks } from './timeline.ts';

/** 附图 behind all else, each part on pages of its own; none where there are none. */
export function pictureSheets(document: OfficialDocument): Sheet[] {
  const { pictures, wording } = document;
  if (!pictures) return [];
  const parts = picturePartsOf(document);
  return parts.map((part, index) => {
    const mark = markBehind('pictures', index, parts.length, wording);
    const heading = headingBehind(mark, officialWord(part, wording));
    return {
      landscape: false,
      startsPage: true,
      blocks: [...heading, ...blocksOf(part, pictures, wording)],
    };
  });
}

function blocksOf(
  part: PicturePart,
  { stages, trajectories }: DocumentPictures,
  wording: Wording,
): SheetBlock[] {
  return part === 'timeline' ? timelineBlocks(stages, wording) : chartBlocks(trajectories, wording);
}
