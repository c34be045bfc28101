import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const part = 'word/document.xml';

/** A Word document in the hands of somebody who changes it, as Word would write it down. */
export class EditedWord {
  private xml: string;
  private readonly parts: Record<string, Uint8Array>;
  private readonly comments: string[] = [];
  private readonly extended: string[] = [];
  private readonly author: string;
  private id = 9000;
  private isInContents = false;

  constructor(file: Uint8Array, author = '市教育局') {
    this.parts = unzipSync(file);
    this.xml = strFromU8(this.parts[part] as Uint8Array);
    this.author = author;
  }

  /** What follows is done to the contents in front of the text. */
  get inContents(): this {
    this.isInContents = true;
    return this;
  }

  get inText(): this {
    this.isInContents = false;
    return this;
  }

  /** Other words in the place of some, tracked; the first that come behind `near`. */
  replace(old: string, words: string, near = ''): this {
    return this.inRun(
      old,
      near,
      (properties) => this.inserted(words, properties) + this.deleted(old, properties),
    );
  }

  insertBehind(old: string, words: string, near = ''): this {
    return this.inRun(old, near, (properties) => run(old, properties) + this.inserted(words, properties));
  }

  delete(old: string, near = ''): this {
    return this.inRun(old, near, (properties) => this.deleted(old, properties));
  }

  /** Other words that nobody tracks. */
  overwrite(old: string, words: string, near = ''): this {
    return this.inRun(old, near, (properties) => run(words, properties));
  }

  /** A paragraph behind the one with these words, tracked as Word does it: the end of the one before is the new one. */
  addParagraph(behind: string, words: string, isTracked = true): this {
    const { start, end } = this.paragraphWith(behind);
    const old = this.xml.slice(start, end);
    const properties = /<w:pPr>.*?<\/w:pPr>/su.exec(old)?.[0] ?? '';
    if (!isTracked) return this.put(end, end, `<w:p>${properties}${run(words)}</w:p>`);
    const next = `<w:p>${properties}${this.inserted(words)}</w:p>`;
    return this.put(start, end, this.withEnd(old, 'ins') + next);
  }

  deleteParagraph(words: string): this {
    const { start, end } = this.paragraphWith(words);
    const runs = this.xml
      .slice(start, end)
      .replace(anyRun, (_, properties: string | undefined, text: string) => this.deleted(text, properties));
    return this.put(start, end, this.withEnd(runs, 'del'));
  }

  /** Two paragraphs where there was one, which nobody tracks. */
  part(behind: string): this {
    return this.inRun(behind, '', (properties) => `${run(behind, properties)}</w:p><w:p>`);
  }

  dropParagraph(words: string): this {
    const { start, end } = this.paragraphWith(words);
    return this.put(start, end, '');
  }

  deleteRow(words: string): this {
    const { start, end } = this.rowWith(words);
    const row = this.xml.slice(start, end);
    return this.put(
      start,
      end,
      row.replace(/<w:tr(?: [^>]*)?>(?:<w:trPr>)?/u, (open) => this.rowChange(open, 'del')),
    );
  }

  /** A row behind another, with texts of its own in its cells. */
  addRow(behind: string, cells: readonly string[]): this {
    const { start, end } = this.rowWith(behind);
    let column = 0;
    const row = this.xml
      .slice(start, end)
      .replace(/<w:bookmark(?:Start|End)[^>]*>/gu, '')
      .replace(
        /(<w:tc>.*?<w:p>(?:<w:pPr>.*?<\/w:pPr>)?)(.*?)(<\/w:p><\/w:tc>)/gsu,
        (_, open, _runs, close) => {
          const text = cells[column++] ?? '';
          return open.replace(/<w:vMerge[^>]*>/u, '<w:vMerge/>') + (text ? this.inserted(text) : '') + close;
        },
      )
      .replace(/<w:tr(?: [^>]*)?>(?:<w:trPr>)?/u, (open) => this.rowChange(open, 'ins'));
    return this.put(end, end, row);
  }

  comment(about: string, words: string, near = '', answers?: number): this {
    const id = this.comments.length;
    const paragraph = (0x10000000 + id).toString(16).toUpperCase();
    this.comments.push(
      `<w:comment w:id="${id}" ${this.who(30 + id)} w:initials="x"><w:p w14:paraId="${paragraph}">${run(words)}</w:p></w:comment>`,
    );
    const parent =
      answers === undefined ? '' : ` w15:paraIdParent="${(0x10000000 + answers).toString(16).toUpperCase()}"`;
    this.extended.push(`<w15:commentEx w15:paraId="${paragraph}"${parent} w15:done="0"/>`);
    const reference = `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    return this.inRun(
      about,
      near,
      (properties) => `<w:commentRangeStart w:id="${id}"/>${run(about, properties)}${reference}`,
    );
  }

  property(name: string, value: string): this {
    const path = 'docProps/custom.xml';
    const before = strFromU8(this.parts[path] as Uint8Array);
    const pattern = new RegExp(`(name="${name}"><vt:lpwstr>)[^<]*`, 'u');
    this.parts[path] = strToU8(before.replace(pattern, `$1${value}`));
    return this;
  }

  withoutMarks(): this {
    this.xml = this.xml.replace(/<w:bookmark(?:Start|End)[^>]*>/gu, '');
    return this;
  }

  get file(): Uint8Array {
    const parts: Record<string, Uint8Array> = { ...this.parts, [part]: strToU8(this.xml) };
    if (this.comments.length > 0) {
      parts['word/comments.xml'] = strToU8(
        `<w:comments ${namespaces}>${this.comments.join('')}</w:comments>`,
      );
      parts['word/commentsExtended.xml'] = strToU8(
        `<w15:commentsEx ${namespaces}>${this.extended.join('')}</w15:commentsEx>`,
      );
      const relations = 'word/_rels/document.xml.rels';
      parts[relations] = strToU8(
        strFromU8(this.parts[relations] as Uint8Array).replace(
          '</Relationships>',
          `<Relationship Id="rIdC1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/><Relationship Id="rIdC2" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>`,
        ),
      );
      parts['[Content_Types].xml'] = strToU8(
        strFromU8(this.parts['[Content_Types].xml'] as Uint8Array).replace(
          '</Types>',
          '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/><Override PartName="/word/commentsExtended.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"/></Types>',
        ),
      );
    }
    return zipSync(parts);
  }

  private inRun(old: string, near: string, changed: (properties?: string) => string): this {
    // what is changed is the text, not its contents, which are a section of their own
    const contents = this.xml.indexOf('>TOC ');
    const text = contents < 0 || this.isInContents ? 0 : this.xml.indexOf('</w:sectPr>', contents);
    const from = near === '' ? Math.max(0, text) : this.xml.indexOf(near, Math.max(0, text));
    if (from < 0) throw new Error(`no ${near}`);
    anyRun.lastIndex = near === '' ? from : this.xml.lastIndexOf('<w:r>', from);
    for (let found = anyRun.exec(this.xml); found; found = anyRun.exec(this.xml)) {
      const [whole, properties, text = ''] = found;
      const at = text.indexOf(old, near && text.includes(near) ? text.indexOf(near) : 0);
      if (at < 0) continue;
      const [before, behind] = [text.slice(0, at), text.slice(at + old.length)];
      const runs =
        (before && run(before, properties)) + changed(properties) + (behind && run(behind, properties));
      return this.put(found.index, found.index + whole.length, runs);
    }
    throw new Error(`no ${old}`);
  }

  private paragraphWith(words: string): { start: number; end: number } {
    return this.elementWith('w:p', words);
  }

  private rowWith(words: string): { start: number; end: number } {
    return this.elementWith('w:tr', words);
  }

  private elementWith(name: string, words: string): { start: number; end: number } {
    const at = this.xml.indexOf(words);
    if (at < 0) throw new Error(`no ${words}`);
    const start = Math.max(this.xml.lastIndexOf(`<${name}>`, at), this.xml.lastIndexOf(`<${name} `, at));
    return { start, end: this.xml.indexOf(`</${name}>`, at) + name.length + 3 };
  }

  private put(start: number, end: number, xml: string): this {
    this.xml = this.xml.slice(0, start) + xml + this.xml.slice(end);
    return this;
  }

  private withEnd(paragraph: string, change: 'ins' | 'del'): string {
    const mark = `<w:rPr><w:${change} ${this.change()}/></w:rPr>`;
    return paragraph.includes('</w:pPr>')
      ? paragraph.replace(/(?:<w:rPr>.*?<\/w:rPr>)?<\/w:pPr>/su, `${mark}</w:pPr>`)
      : paragraph.replace(/<w:p(?: [^>]*)?>/u, `$&<w:pPr>${mark}</w:pPr>`);
  }

  private rowChange(open: string, change: 'ins' | 'del'): string {
    const mark = `<w:${change} ${this.change()}/>`;
    return open.endsWith('<w:trPr>')
      ? open.replace('<w:trPr>', `<w:trPr>${mark}`)
      : `${open}<w:trPr>${mark}</w:trPr>`;
  }

  private inserted(words: string, properties = ''): string {
    return `<w:ins ${this.change()}>${run(words, properties)}</w:ins>`;
  }

  private deleted(words: string, properties = ''): string {
    return `<w:del ${this.change()}>${run(words, properties).replaceAll('w:t>', 'w:delText>').replace('<w:t ', '<w:delText ')}</w:del>`;
  }

  private change(): string {
    return `w:id="${this.id++}" ${this.who()}`;
  }

  private who(minute = 30): string {
    return `w:author="${this.author}" w:date="2026-03-05T08:${minute}:00Z"`;
  }
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';

const anyRun = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/gsu;

function run(text: string, properties = ''): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
