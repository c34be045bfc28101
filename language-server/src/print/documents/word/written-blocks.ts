import { Document, type FileChild, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';

const part = 'word/document.xml';

/** The style of a paragraph that stands for others; no document has one of this name. */
const standIn = 'WrittenBlocks';
const standInParagraph = new RegExp(
  `<w:p><w:pPr><w:pStyle w:val="${standIn}"/></w:pPr><w:r><w:t xml:space="preserve">(\\d+)</w:t></w:r></w:p>`,
);

/**
 * Paragraphs and tables that are XML already, before their document is put together: as the library's objects, those of a
 * long text take sixty times its memory.
 */
export class WrittenBlocks {
  private readonly runs: Uint8Array[] = [];

  /**
   * Writes blocks that follow each other and refer to nothing else in the file, as pictures and lists do.
   * @returns the paragraph that stands for them until then
   */
  async write(blocks: readonly FileChild[]): Promise<Paragraph> {
    const packed = await Packer.toArrayBuffer(new Document({ sections: [{ children: blocks }] }));
    const { [part]: bytes } = unzipSync(new Uint8Array(packed), { filter: ({ name }) => name === part });
    const xml = strFromU8(bytes ?? new Uint8Array());
    const start = xml.indexOf('<w:body>') + '<w:body>'.length;
    this.runs.push(strToU8(xml.slice(start, xml.lastIndexOf('<w:sectPr'))));
    return new Paragraph({ style: standIn, text: `${this.runs.length - 1}` });
  }

  /** A part of the file with what was written in the place of what stands for it; as bytes, for it may be long. */
  putInto(xml: string, path: string): string | Uint8Array {
    if (path !== part || this.runs.length === 0) return xml;
    const pieces = xml
      .split(standInParagraph)
      .map((piece, index) => (index % 2 === 0 ? strToU8(piece) : (this.runs[+piece] as Uint8Array)));
    const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let end = 0;
    for (const piece of pieces) {
      whole.set(piece, end);
      end += piece.length;
    }
    return whole;
  }
}
