import { editDistance } from '../model/names.ts';
import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import { simplified } from '../text/simplified.ts';
import { type Citation, citationsOf } from './citations.ts';
import { kindOfTitle } from './own-names.ts';

/** A title by which the letter in front of a plan announces it, and the plan's own where that is another. */
export interface AnnouncedTitle {
  readonly citation: Citation;
  readonly own: string;
}

/** 现将《…》印发给你们, 《…》已经市政府同意: nothing but the plan itself is meant. */
const announcing = /(?:^|[，,。；;：:\s])现将$/u;
const announced = /^(?:已经?[^。；《》]{1,40}?(?:同意|通过|批准|审定)[，,]?)?(?:现予?以?)?印发/u;
const inNotice = /印发[\s　]{0,2}(?<title>[^\n。；]{6,90}?)的\s?通\s?知/u;
/** The letter and the title below it stand at the head. */
const head = 3000;

/** Where the letter announces the plan by a title that is not quite its own. */
export const announcedOtherwise = oncePer((plan: Plan): readonly AnnouncedTitle[] => {
  const letters = citationsOf(plan).filter(isAnnounced);
  if (letters.length === 0) return [];
  const titles = titlesOf(plan);
  return letters.flatMap((citation) => {
    const named = lettersOf(citation.title);
    const owns = titles.map((title) => ({ title, letters: lettersOf(title) }));
    if (owns.some(({ letters }) => letters.includes(named) || named.includes(letters))) return [];
    const own = owns.find(({ letters }) => isNear(named, letters));
    return own ? [{ citation, own: own.title }] : [];
  });
});

function isAnnounced({ before, behind, span, titleSpan }: Citation): boolean {
  // with a number it is another document, and side by side there are two
  if (span.end !== titleSpan.end + 1 || before.endsWith('》') || behind.startsWith('《')) return false;
  return announcing.test(simplified(before.slice(-8))) || announced.test(simplified(behind.slice(0, 60)));
}

/** What the header calls the plan, what the notice does, and the lines of the head that end as titles do. */
function titlesOf({ header, source: { text } }: Plan): readonly string[] {
  const start = text.slice(0, head);
  const notice = inNotice.exec(simplified(start));
  const title = notice?.groups?.title ?? '';
  const from = (notice?.index ?? 0) + (notice?.[0].indexOf(title) ?? 0);
  const written = start.slice(from, from + title.length);
  const lines = start
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length < 60 && !/[。；《，]/u.test(line) && kindOfTitle(line));
  const ofHeader = header.title?.value ?? '';
  const inHeader = /印发《(.+)》的通知$/u.exec(ofHeader)?.[1] ?? ofHeader;
  return [inHeader, written.replace(/^《|》$/gu, ''), ...lines].filter((each) => each.length > 5);
}

function lettersOf(title: string): string {
  return simplified(title)
    .replace(/[（(](?:试行|征求意见稿|送审稿|草案)[）)]/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function isNear(a: string, b: string): boolean {
  const limit = Math.min(4, Math.floor(b.length / 5));
  return Math.abs(a.length - b.length) <= limit && editDistance(a, b) <= limit;
}
