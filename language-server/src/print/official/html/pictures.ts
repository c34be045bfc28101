import type { DocumentPictures, OfficialDocument } from '../document.ts';
import { type PicturePart, picturePartsOf } from '../picture-parts.ts';
import { markBehind, officialWord } from '../words.ts';
import { headingBehind } from './heading.ts';
import { timelineHtml } from './timeline.ts';
import { trajectoriesHtml } from './trajectories.ts';

/** 附图 behind all else; empty where there are none. */
export function picturesHtml(document: OfficialDocument): string {
  const { pictures, wording } = document;
  if (!pictures) return '';
  const parts = picturePartsOf(document);
  const sections = parts.map((part, index) => {
    const mark = markBehind('pictures', index, parts.length, wording);
    const heading = headingBehind(mark, officialWord(part, wording));
    return `<section class="attachment pictures">\n${heading}${contentOf(part, pictures)}</section>\n`;
  });
  return sections.join('');

  function contentOf(part: PicturePart, { stages, trajectories }: DocumentPictures): string {
    return part === 'timeline' ? timelineHtml(stages, wording) : trajectoriesHtml(trajectories, wording);
  }
}
