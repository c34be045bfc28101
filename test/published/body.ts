import { linesOfPdf, paragraphsOf } from './pdf.ts';

/** A plan taken out of a published page or document: nothing of it is changed but what surrounds it. */
export interface PublishedPlan {
  /** How its lines were found. */
  readonly splitting: 'as published' | 'PDF lines' | 'PDF paragraphs';
  readonly text: string;
}

/** The plans a published text holds: one, or, of a PDF that came as one line, one for each way to split it. */
export function publishedPlans(published: string): PublishedPlan[] {
  const { title, body } = withoutPreface(published);
  const plan = (splitting: PublishedPlan['splitting'], lines: readonly string[]): PublishedPlan => ({
    splitting,
    text: [`规划 ${title}`, '', ...lines].join('\n'),
  });
  if (!isOneLine(body)) return [plan('as published', withoutFooter(body.split(/\r?\n/)))];
  const lines = withoutFooter(linesOfPdf(body));
  return [plan('PDF lines', lines), plan('PDF paragraphs', paragraphsOf(lines))];
}

function isOneLine(body: string): boolean {
  return body.length > 2000 && body.trim().split('\n').length < 5;
}

const firstHeading = /(?:^|\s)一、/;
const titleLine =
  /^[^，。；：、,;:《》]{6,60}(?:规划|規劃|计划|計劃|方案|纲要|綱要)(?:[（(][^（()）]{1,20}[）)])?$/;

/**
 * What stands before the plan itself: menus, the notice that publishes it, its title. The title is the
 * last one before the first heading that stands by itself, and has been named before or looks like one.
 */
function withoutPreface(published: string): { title: string; body: string } {
  const heading = firstHeading.exec(published)?.index ?? published.length;
  const preface = published.slice(0, heading);
  let found = { title: '', end: 0 };
  for (const title of titlesIn(preface)) {
    const end = lastAlone(title, preface);
    if (end > found.end) found = { title, end };
  }
  const lines = published.slice(found.end).split(/\r?\n/);
  const first = lines.findIndex((line) => endsLikeSentence(line) || firstHeading.test(line));
  return { title: found.title, body: lines.slice(Math.max(first, 0)).join('\n') };
}

function titlesIn(preface: string): Set<string> {
  const named = [...preface.matchAll(/《([^《》]{6,80})》|印发([^《》\n]{6,80}?)的通知/g)];
  const lines = preface.split(/\r?\n/).map((line) => line.trim());
  return new Set([
    ...named.map((match) => (match[1] ?? match[2] ?? '').replace(/\s+/g, '')),
    ...lines.filter((line) => titleLine.test(line)),
  ]);
}

/** The end of a title's last occurrence that is no part of a sentence, whatever blanks a PDF has put into it. */
function lastAlone(title: string, preface: string): number {
  const pattern = [...title].map((char) => char.replace(/[.*+?^${}()|[\]\\]/, '\\$&')).join('\\s*');
  const alone = [...preface.matchAll(new RegExp(`(?<![《\\p{L}])${pattern}(?=\\s|$)`, 'gu'))].at(-1);
  return alone ? alone.index + alone[0].length : 0;
}

/** Behind a plan's last sentence or heading come signatures, links and the page's footer. */
function withoutFooter(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => endsLikeSentence(line) || numbered.test(line.trim()));
  return lines.slice(0, last + 1);
}

const numbered = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[.．](?!\d))/;

function endsLikeSentence(line: string): boolean {
  return /[。！？][”’）)】]?\s*$/.test(line);
}
