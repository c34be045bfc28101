import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';
import { docx, p, r, tbl, type WordParts } from './office.ts';
import { leftOut, shown } from './show.ts';

const read = (body: string, parts?: WordParts) => readDocument(docx(body, parts), 'plan.docx');
const lines = async (body: string, parts?: WordParts) => shown(await read(body, parts));

describe('paragraphs of a Word file', () => {
  it('come in order, each in one line, blank ones left away, with their places', async () => {
    const { blocks } = await read(p('　　第一段。') + p('') + p(r('第二') + r('段。')));
    expect(blocks).toEqual([
      { kind: 'paragraph', text: '第一段。', place: { unit: 'paragraph', number: 1 } },
      { kind: 'paragraph', text: '第二段。', place: { unit: 'paragraph', number: 2 } },
    ]);
  });

  it('are parted where a line break parts them, but a title is not', async () => {
    const broken = r('泰州市城乡社区服务') + r('<w:br/>') + r('行动方案');
    const styles = '<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>';
    expect(await lines(p(broken) + p(broken, '<w:pStyle w:val="a3"/>'), { styles })).toEqual([
      '泰州市城乡社区服务',
      '行动方案',
      '# 泰州市城乡社区服务行动方案',
    ]);
  });

  it('keep what stands in links, smart tags, controls, fields and insertions', async () => {
    const field = [
      r('<w:fldChar w:fldCharType="begin"/>'),
      r('<w:instrText>REF x</w:instrText>'),
      r('<w:fldChar w:fldCharType="separate"/>'),
      r('30'),
      r('<w:fldChar w:fldCharType="end"/>'),
    ].join('');
    const body = [
      `<w:hyperlink>${r('泰州市')}</w:hyperlink>`,
      `<w:smartTag>${r('民政局')}</w:smartTag>`,
      `<w:sdt><w:sdtContent>${r('新增')}</w:sdtContent></w:sdt>`,
      field,
      `<w:fldSimple w:instr=" SEQ 表 ">${r('1')}</w:fldSimple>`,
      `<w:ins>${r('处')}</w:ins>`,
      r('<w:noBreakHyphen/>'),
      r('<w:tab/>'),
      r('<w:t>甲</w:t><w:lastRenderedPageBreak/><w:br w:type="page"/><w:t>乙</w:t>'),
    ].join('');
    expect(await lines(p(body))).toEqual(['泰州市民政局新增301处- 甲乙']);
  });

  it('say in signs what is set high or in a font of signs', async () => {
    const high = '<w:vertAlign w:val="superscript"/>';
    const body = [
      r('600m'),
      r('2', high),
      r('，10'),
      r('8', high),
      r('元'),
      r('[1]', high),
      r('<w:sym w:font="Symbol" w:char="F0B3"/>'),
      r('30，'),
      r('<w:sym w:font="Wingdings" w:char="F0FC"/>'),
    ].join('');
    expect(await lines(p(body))).toEqual(['600m²，10⁸元[1]≥30，✓']);
  });

  it('count a sign that no character stands for as a picture', async () => {
    const document = await read(p(r('甲') + r('<w:sym w:font="Webdings" w:char="F04A"/>')));
    expect(shown(document)).toEqual(['甲']);
    expect(leftOut(document, 'pictures')).toEqual([1, 'Webdings F04A']);
  });

  it('hold simple equations as text, and count the others', async () => {
    const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const simple = `<m:oMath>${m('S=')}<m:sSup><m:e>${m('a')}</m:e><m:sup>${m('2')}</m:sup></m:sSup></m:oMath>`;
    const root = `<m:oMath><m:rad><m:e>${m('x')}</m:e></m:rad></m:oMath>`;
    const document = await read(p(`<m:oMathPara>${simple}</m:oMathPara>`) + p(r('得') + root));
    expect(shown(document)).toEqual(['S=a²', '得']);
    expect(leftOut(document, 'formulas')).toEqual([1, 'x']);
  });
});

describe('headings of a Word file', () => {
  const styles = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="我的标题"/><w:basedOn w:val="1"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="y"><w:name w:val="二级"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="z"><w:name w:val="标题 3"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="标题"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
  ].join('');

  it.each([
    ['1', '1 总体要求'],
    ['x', '1 总体要求'],
    ['y', '2 总体要求'],
    ['z', '3 总体要求'],
    ['t', '# 总体要求'],
    ['a', '总体要求'],
    ['unknown', '总体要求'],
  ])('have the level of their style, or of the one it is based on: %s', async (style, line) => {
    expect(await lines(p('总体要求', `<w:pStyle w:val="${style}"/>`), { styles })).toEqual([line]);
  });

  it('have a level of their own where the paragraph says so, or none', async () => {
    const own = (level: number) => `<w:pStyle w:val="1"/><w:outlineLvl w:val="${level}"/>`;
    expect(await lines(p('甲', own(3)) + p('乙', own(9)), { styles })).toEqual(['4 甲', '乙']);
  });

  it('have the title of the file’s properties beside them', async () => {
    expect((await read(p('甲'), { title: '行动方案' })).title).toBe('行动方案');
  });
});

describe('tables of a Word file', () => {
  it('are rectangles, merged cells joined', async () => {
    const table = tbl(
      [['<w:gridSpan w:val="2"/>', '类别与指标'], '2025年'],
      [['<w:vMerge w:val="restart"/>', '硬件'], p('面积') + p('（平方米）'), '≥30'],
      [['<w:vMerge/>', ''], '覆盖率', '100%'],
      ['其他'],
    );
    expect(await lines(table)).toEqual([
      '| 类别与指标 | < | 2025年 |',
      '| 硬件 | 面积/（平方米） | ≥30 |',
      '| ^ | 覆盖率 | 100% |',
      '| 其他 |  |  |',
    ]);
  });

  it('lose the columns that no cell begins in', async () => {
    const wide = '<w:gridSpan w:val="2"/>';
    expect(await lines(tbl([[wide, '甲'], '乙'], [[wide, '丙'], '丁']))).toEqual([
      '| 甲 | 乙 |',
      '| 丙 | 丁 |',
    ]);
  });

  it('that only frame a text are that text, with the tables in it', async () => {
    const inner = tbl(['指标', '目标'], ['绿地率', '40%']);
    const frame = tbl(['专栏1 行动'], [p('1.健全制度。') + inner + p('2.加强培训。')]);
    expect(await lines(frame)).toEqual([
      '专栏1 行动',
      '1.健全制度。',
      '| 指标 | 目标 |',
      '| 绿地率 | 40% |',
      '2.加强培训。',
    ]);
  });

  it('hold a table within a cell as lines of it', async () => {
    const inner = tbl(['绿地率', '40%'], ['蓝天率', '80%']);
    expect(await lines(tbl(['指标', inner], ['单位', '%']))).toEqual([
      '| 指标 | 绿地率 40%/蓝天率 80% |',
      '| 单位 | % |',
    ]);
  });

  it('leave out rows that were deleted', async () => {
    const table = tbl(['甲', '乙'], ['丙', '丁']).replace('<w:tr>', '<w:tr><w:trPr><w:del/></w:trPr>');
    const document = await read(table);
    expect(shown(document)).toEqual(['| 丙 | 丁 |']);
    expect(leftOut(document, 'deleted')).toEqual([1, '甲乙']);
  });
});

describe('what is no text of a Word file', () => {
  const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
  const mark = (id: number) => r(`<w:footnoteReference w:id="${id}"/>`);

  it('notes: each a paragraph behind its own, or behind the table', async () => {
    const footnotes = note(1, '按常住人口计算。') + note(2, '注：不含市辖区。');
    const body =
      p(r('每千人口') + mark(1) + r('床位数。')) +
      p('乙') +
      tbl(['甲', `<w:p>${mark(2)}</w:p>`], ['丙', '丁']);
    expect(await lines(body, { footnotes })).toEqual([
      '每千人口床位数。',
      '注：按常住人口计算。',
      '乙',
      '| 甲 |  |',
      '| 丙 | 丁 |',
      '注：不含市辖区。',
    ]);
  });

  it('deletions, page headers, hidden text and comments on nothing are counted with what they say', async () => {
    const body = p(
      [
        r('保留'),
        `<w:del>${r('<w:delText>删去</w:delText>')}</w:del>`,
        `<w:moveFrom>${r('移走')}</w:moveFrom>`,
        r('隐藏', '<w:vanish/>'),
        r('可见', '<w:vanish w:val="0"/>'),
      ].join(''),
    );
    const document = await read(body, {
      comments: `<w:comment w:id="0">${p('请核对数字')}</w:comment>`,
      header: p('内部资料'),
      footer: p('— 1 —'),
    });
    expect(shown(document)).toEqual(['保留可见']);
    expect(document.leftOut).toEqual([
      { kind: 'deleted', count: 2, texts: ['删去', '移走'] },
      { kind: 'hidden', count: 1, texts: ['隐藏'] },
      { kind: 'page-marks', count: 2, texts: ['内部资料', '— 1 —'] },
      { kind: 'comments', count: 1, texts: ['请核对数字'] },
    ]);
  });

  it('what was inserted and deleted is told by who did it, a stretch at once however it was cut', async () => {
    const by = (name: string) => `w:author="${name}" w:date="2026-03-05T08:30:00Z"`;
    const gone = (text: string) => r(`<w:delText>${text}</w:delText>`);
    const table = tbl(['甲', '乙'], ['丙', '丁']).replace(
      '<w:tr>',
      `<w:tr><w:trPr><w:del ${by('市财政局')}/></w:trPr>`,
    );
    const { changes } = await read(
      p(
        r('建成') +
          `<w:del ${by('市民政局')}>${gone('3')}${gone('0')}</w:del>` +
          `<w:ins ${by('市民政局')}>${r('4')}${r('0')}</w:ins>` +
          r('个') +
          `<w:ins ${by('市财政局')}>${r('以上')}</w:ins>` +
          `<w:ins ${by('Unknown Author')}>${r('站点')}</w:ins>`,
      ) + table,
    );
    expect(changes).toEqual([
      { by: '市民政局', inserted: ['40'], deleted: ['30'] },
      { by: '市财政局', inserted: ['以上'], deleted: ['甲', '乙'] },
      { by: '', inserted: ['站点'], deleted: [] },
    ]);
  });

  it('a comment says whose it is', async () => {
    const { blocks } = await read(p(r('正文。') + r('<w:commentReference w:id="0"/>')), {
      comments: `<w:comment w:id="0" w:author="市民政局">${p('请核对数字')}</w:comment>`,
    });
    expect(blocks[0]?.asides).toEqual([{ kind: 'comment', text: '请核对数字', by: '市民政局' }]);
  });

  it('a comment hangs on the paragraph that it is about, or on the table', async () => {
    const comment = (id: number) => r(`<w:commentReference w:id="${id}"/>`);
    const cell = (inside: string) => `<w:tc>${p(inside)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell(r('指标'))}${cell(r('2030年') + comment(1))}</w:tr></w:tbl>`;
    const document = await read(p(r('到2030年建成12个站点。') + comment(0)) + table + p('下一段。'), {
      comments: `<w:comment w:id="0">${p('请核对数字')}</w:comment><w:comment w:id="1">${p('口径？')}</w:comment>`,
    });
    expect(document.blocks.map(({ asides }) => asides)).toEqual([
      [{ kind: 'comment', text: '请核对数字' }],
      [{ kind: 'comment', text: '口径？' }],
      undefined,
    ]);
    expect(document.leftOut).toEqual([]);
  });

  it('a picture by itself hangs on the block in front of it', async () => {
    const picture = '<w:drawing><pic:pic/></w:drawing>';
    const document = await read(p(r('专栏1 主要指标')) + p(r(picture)) + p(r('正文') + r(picture)));
    expect(document.blocks.map(({ asides }) => asides)).toEqual([[{ kind: 'picture' }], undefined]);
  });

  it('the deleted end of a paragraph: it goes on in the next', async () => {
    const body =
      p('到2025年，', '<w:rPr><w:del/></w:rPr>') +
      p('基本建成。', '<w:outlineLvl w:val="0"/>') +
      p('下一段。');
    expect(await lines(body)).toEqual(['1 到2025年，基本建成。', '下一段。']);
  });

  it('the hidden end of a heading: the text behind it stands in its line, unless the heading is numbered', async () => {
    const hidden = '<w:pStyle w:val="2"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>';
    const styles = '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>';
    const heading = (properties: string) => p(r('1.健全制度。'), properties);
    expect(await lines(heading(hidden) + p(r('每年评估。')), { styles })).toEqual(['1.健全制度。每年评估。']);
    const numbered = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${hidden}`;
    expect(await lines(heading(numbered) + p(r('每年评估。')), { styles })).toHaveLength(2);
  });

  it('a table of contents, by its field, its styles or its control, and the word above it', async () => {
    const entry = (text: string) => p(r(text));
    const begin = r('<w:fldChar w:fldCharType="begin"/>') + r('<w:instrText> TOC \\o </w:instrText>');
    const field = [
      p(begin + r('<w:fldChar w:fldCharType="separate"/>') + r('一、总体要求	1')),
      entry('二、重点任务'),
      p(r('<w:fldChar w:fldCharType="end"/>')),
    ].join('');
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>';
    const control = `<w:sdt><w:sdtPr>${gallery}</w:sdtPr><w:sdtContent>${p('四、附则')}</w:sdtContent></w:sdt>`;
    const body = p('目　录') + field + p('三、保障措施', '<w:pStyle w:val="T1"/>') + control + p('正文。');
    const document = await read(body, { styles });
    expect(shown(document)).toEqual(['正文。']);
    expect(leftOut(document, 'contents')).toEqual([
      5,
      '一、总体要求 1',
      '二、重点任务',
      '三、保障措施',
      '四、附则',
      '目　录',
    ]);
  });

  it('text boxes are read once, behind their paragraph; pictures, charts and objects are counted', async () => {
    const box = `<w:txbxContent>${p('框中文字')}</w:txbxContent>`;
    const both = [
      `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>`,
      `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback>`,
    ].join('');
    const body = [
      r('正文') + r(`<mc:AlternateContent>${both}</mc:AlternateContent>`),
      r('<w:drawing><pic:pic/></w:drawing>'),
      r('<w:drawing><c:chart/></w:drawing>'),
      r('<w:object><v:imagedata/><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>'),
      r('<w:object><o:OLEObject ProgID="Equation.3"/></w:object>'),
    ].join('');
    const document = await read(p(body));
    expect(shown(document)).toEqual(['正文', '框中文字']);
    expect(document.leftOut.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'pictures 1',
      'charts 1',
      'embedded-files 1',
      'formulas 1',
    ]);
  });

  it('macros are never unpacked, and said to be there', async () => {
    const bytes = docx(p('甲'), { files: { 'word/vbaProject.bin': 'not even a project' } });
    const document = await readDocument(bytes, 'plan.docm');
    expect(shown(document)).toEqual(['甲']);
    expect(leftOut(document, 'macros')).toEqual([1]);
  });
});

describe('Word files of other programs', () => {
  it('may name the namespaces as they like', async () => {
    const other = (xml: string) => xml.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=');
    const body = other(
      '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:body></w:document>',
    );
    const strict = docx('', { files: { 'word/document.xml': body } });
    expect(shown(await readDocument(strict, 'plan.docx'))).toEqual(['乙']);
  });
});
