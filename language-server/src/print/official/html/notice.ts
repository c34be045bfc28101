import { escaped } from '../../documents/markup.ts';
import type { Wording } from '../../tables/wording.ts';
import type { DocumentNotice, OfficialDocument } from '../document.ts';
import { aboveHead, headPoints } from '../notice/head-size.ts';
import { noticeTitleLines } from '../notice/title-lines.ts';
import { noticeWords } from '../notice/words.ts';
import { noticeSetting } from '../pages/notice-setting.ts';
import { noteHtml, signedHtml } from './closing.ts';

/** The notice in front, where there is one, on a page of its own. */
export function noticeHtml(document: OfficialDocument): string {
  const { notice, wording } = document;
  if (!notice) return '';
  const { title, addressees, paragraphs, attachments } = notice;
  const lines = noticeTitleLines(title, 40).map((line) => `<span>${escaped(line)}</span>`);
  const content = [
    ...(notice.isLetter ? [headHtml(notice), marksHtml(notice)] : [marksHtml(notice), headHtml(notice)]),
    numberHtml(notice, wording),
    `<h1>${lines.join('')}</h1>\n`,
    addressees ? `<p class="addressees">${escaped(addressees)}</p>\n` : '',
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>\n`),
    noteHtml(attachments),
    signedHtml(notice),
  ];
  // as close as it takes to have the signature on the page of the text
  const pitch = noticeSetting(document).pitch / 20;
  return `<section class="notice${notice.isLetter ? ' letter' : ''}" style="--line: ${pitch}pt; line-height: var(--line)">\n${content.join('')}</section>\n`;
}

function marksHtml({ marks }: DocumentNotice): string {
  return marks
    .map(
      ({ kind, text }) =>
        `<p class="${kind === 'copyNumber' ? 'copy-number' : 'mark'}">${escaped(text)}</p>\n`,
    )
    .join('');
}

/** Several names one below the other, 文件 beside them. */
function headHtml({ letterhead, marks, isLetter }: DocumentNotice): string {
  if (!letterhead) return '';
  const { names, suffix } = letterhead;
  const [name = ''] = names;
  const points = headPoints(letterhead);
  const above = isLetter ? '' : `; margin-top: ${Math.round(aboveHead(points, marks.length) / 20)}pt`;
  const style = `style="font-size: ${points}pt${above}"`;
  if (names.length === 1) return `<p class="letterhead" ${style}>${escaped(name + suffix)}</p>\n`;
  const lines = names.map((each) => `<span>${escaped(each)}</span>`).join(' ');
  return `<p class="letterhead joint" ${style}><span class="organs">${lines}</span> <span>${escaped(suffix)}</span></p>\n`;
}

function numberHtml({ documentNumber, signatories, letterhead }: DocumentNotice, wording: Wording): string {
  if (!documentNumber && !letterhead) return '';
  const red = letterhead ? ' below-head' : '';
  const who = signatories.map((name) => escaped(name)).join('　');
  const signed =
    who === '' ? '' : `　<span class="signatories">${noticeWords[wording].signatory}<em>${who}</em></span>`;
  return `<p class="number${red}">${escaped(documentNumber ?? '')}${signed}</p>\n`;
}
