import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../language-server/src/print/official/content.ts';
import { officialFormats } from '../../language-server/src/print/official/index.ts';

/** What a bureau does in Word to the words between 【 and 】: writes others with changes recorded, or remarks on them. */
export interface ReplyMark {
  readonly marked: string;
  readonly becomes?: string;
  readonly remark?: string;
}

/** What a bureau sends back: the plan as it is exported, changed and remarked on in Word by hand. */
export async function wordReply(
  plan: string,
  bureau: string,
  marks: readonly ReplyMark[],
): Promise<Uint8Array> {
  const document = officialDocument(readPlan(plan), {
    responsibilities: 'brackets',
    targets: false,
    bases: false,
    pictures: false,
  });
  const files = unzipSync(await officialFormats[0].render(document, { contents: false }));
  const edit = (path: string, change: (text: string) => string) => {
    files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  };
  edit('word/document.xml', (xml) =>
    marks.reduce((written, mark, index) => marked(written, mark, bureau, index), xml),
  );
  const remarks = marks.flatMap(({ remark }, id) => (remark === undefined ? [] : [{ id, remark }]));
  if (remarks.length > 0 && !files['word/comments.xml']) {
    edit('[Content_Types].xml', (xml) =>
      xml.replace(
        '</Types>',
        `<Override PartName="/word/comments.xml" ContentType="${types}.comments+xml"/></Types>`,
      ),
    );
    edit('word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdReply" Type="${relations}/comments" Target="comments.xml"/></Relationships>`,
      ),
    );
  }
  const comments = remarks.map(
    ({ id, remark }) => `<w:comment w:id="${id}" ${hand(bureau)}><w:p>${run(remark)}</w:p></w:comment>`,
  );
  edit('word/comments.xml', () => `<w:comments xmlns:w="${main}">${comments.join('')}</w:comments>`);
  return zipSync(files);
}

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const hand = (bureau: string) => `w:author="${bureau}" w:date="2026-03-05T08:30:00Z"`;
const run = (text: string, element = 't') =>
  text === '' ? '' : `<w:r><w:${element} xml:space="preserve">${text}</w:${element}></w:r>`;

function marked(xml: string, { marked, becomes, remark }: ReplyMark, bureau: string, id: number): string {
  const [before = '', words = '', after = ''] = marked.split(/[【】]/u);
  const whole = before + words + after;
  const found = [...xml.matchAll(/<w:r><w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/gu)].find(([, text]) =>
    text?.includes(whole),
  );
  if (!found) throw new Error(`no run with “${whole}”`);
  const text = found[1] as string;
  const start = text.indexOf(whole) + before.length;
  // what was inserted stands before what was deleted: the other way round programs join paragraphs that are refused
  const change =
    (becomes ? `<w:ins w:id="${8000 + id}" ${hand(bureau)}>${run(becomes)}</w:ins>` : '') +
    (words === '' ? '' : `<w:del w:id="${9000 + id}" ${hand(bureau)}>${run(words, 'delText')}</w:del>`);
  const remarked = `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const middle = becomes === undefined ? remarked : change;
  if (becomes === undefined && remark === undefined) throw new Error('what is to be done?');
  const written = run(text.slice(0, start)) + middle + run(text.slice(start + words.length));
  return xml.slice(0, found.index) + written + xml.slice(found.index + found[0].length);
}
