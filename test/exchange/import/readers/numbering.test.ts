import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';
import { counted } from '../../../../language-server/src/exchange/import/readers/list-numbers.ts';
import { docx, numbered, p, tbl } from './office.ts';
import { shown } from './show.ts';

/** A level of a list. */
function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

const list = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, abstract: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;

async function lines(body: string, numbering: string, styles?: string): Promise<string[]> {
  return shown(await readDocument(docx(body, { numbering, ...(styles && { styles }) }), 'plan.docx'));
}

describe('automatic numbers of a Word file', () => {
  const official = list(
    0,
    level(0, 'chineseCounting', '%1、'),
    level(1, 'chineseCounting', '（%2）'),
    level(2, 'decimal', '%3.'),
    level(3, 'decimal', '（%4）'),
  );

  it('stand in front of the text, as official documents count', async () => {
    const body = [
      numbered('总体要求', 1),
      numbered('指导思想', 1, 1),
      numbered('基本原则', 1, 1),
      numbered('党的领导', 1, 2),
      numbered('以民为本', 1, 2),
      numbered('重点任务', 1),
      numbered('设施', 1, 1),
      numbered('布局', 1, 2),
    ].join('');
    expect(await lines(body, official + num(1, 0))).toEqual([
      '一、总体要求',
      '（一）指导思想',
      '（二）基本原则',
      '1.党的领导',
      '2.以民为本',
      '二、重点任务',
      '（一）设施',
      '1.布局',
    ]);
  });

  it('go on from list to list of one count, and begin anew where a list says so', async () => {
    const again = num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = [numbered('甲', 1), numbered('乙', 2), numbered('丙', 3), numbered('丁', 3)].join('');
    expect(await lines(body, official + num(1, 0) + num(2, 0) + again)).toEqual([
      '一、甲',
      '二、乙',
      '一、丙',
      '二、丁',
    ]);
  });

  it('may look otherwise in one list', async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1.')}</w:lvlOverride>`;
    expect(await lines(numbered('甲', 1), official + num(1, 0, override))).toEqual(['I.甲']);
  });

  it('run through the document where a level isn’t restarted', async () => {
    const running = list(
      0,
      level(0, 'chineseCounting', '%1、'),
      level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
    );
    const body = [numbered('甲', 1), numbered('乙', 1, 1), numbered('丙', 1), numbered('丁', 1, 1)].join('');
    expect(await lines(body, running + num(1, 0))).toEqual(['一、甲', '1.乙', '二、丙', '2.丁']);
  });

  it('hold the numbers of higher levels, in digits where they are legal', async () => {
    const chapters = list(
      0,
      level(0, 'chineseCountingThousand', '第%1章', '<w:suff w:val="space"/>'),
      level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
      level(2, 'decimal', '%1.%2.%3', '<w:suff w:val="nothing"/><w:isLgl/>'),
    );
    const body = [numbered('总则', 1), numbered('范围', 1, 1), numbered('城区', 1, 2)].join('');
    expect(await lines(body, chapters + num(1, 0))).toEqual(['第一章 总则', '1.1 范围', '1.1.1城区']);
  });

  it('come with paragraph styles, and may be switched off', async () => {
    const styled = list(0, level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>'));
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body =
      p('总体要求', '<w:pStyle w:val="1"/>') +
      p('附件', '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('重点任务', '<w:pStyle w:val="1"/>');
    expect(await lines(body, styled + num(1, 0), styles)).toEqual([
      '1 一、总体要求',
      '1 附件',
      '1 二、重点任务',
    ]);
  });

  it('are counted in table cells that hold nothing else, and are none for bullets', async () => {
    const bullets = list(1, level(0, 'bullet', '\uf0b7'));
    const digits = list(0, level(0, 'decimal', '%1'));
    const body = tbl([numbered('', 1), '甲'], [numbered('', 1), '乙']) + numbered('丙', 2);
    expect(await lines(body, digits + bullets + num(1, 0) + num(2, 1))).toEqual([
      '| 1 | 甲 |',
      '| 2 | 乙 |',
      '丙',
    ]);
  });

  it('don’t count what was deleted', async () => {
    const deleted = numbered('<w:del><w:r><w:delText>乙</w:delText></w:r></w:del>', 1);
    expect(await lines(numbered('甲', 1) + deleted + numbered('丙', 1), official + num(1, 0))).toEqual([
      '一、甲',
      '二、丙',
    ]);
  });
});

describe('ways of counting', () => {
  it.each([
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['taiwaneseCountingThousand', 1010, '一千零一十'],
    ['japaneseCounting', 12, '十二'],
    ['ideographDigital', 10, '一〇'],
    ['ideographTraditional', 3, '丙'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['decimal', 12, '12'],
    ['decimalZero', 3, '03'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalEnclosedCircleChinese', 21, '㉑'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['upperRoman', 14, 'XIV'],
    ['lowerRoman', 4, 'iv'],
    ['upperLetter', 27, 'AA'],
    ['lowerLetter', 2, 'b'],
    ['unheard-of', 5, '5'],
  ])('%s: %i is %s', (format, number, written) => {
    expect(counted(number, format)).toBe(written);
  });
});
