import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { htmlDocument } from '../../../language-server/src/print/official/html.ts';
import { wordDocument } from '../../../language-server/src/print/official/word/document.ts';
import { partsOf } from '../documents/office-file.ts';
import { type Element, elements, textOf } from '../documents/xml.ts';
import { body, pictured } from './pictured.ts';

async function fileOf(text: string): Promise<ReadonlyMap<string, Element>> {
  return partsOf(await wordDocument(pictured(text), { contents: false }));
}

const part = (file: ReadonlyMap<string, Element>, path: string) => file.get(path) as Element;
const value = (parent: Element, name: string) => elements(parent, name)[0]?.attributes.val;

/** Each line of a chart: its name and its values, by their place. */
function linesOf(chart: Element): string[] {
  return elements(chart, 'c:ser').map((series) => {
    const [name] = elements(series, 'c:tx');
    const points = elements(elements(series, 'c:val')[0] as Element, 'c:pt');
    const values = points.map((point) => `${point.attributes.idx}=${textOf(point)}`);
    return `${textOf(elements(name as Element, 'c:v')[0] as Element)} ${values.join(' ')}`;
  });
}

describe('the charts of a Word file', () => {
  it('have the years true to scale, and exactly the values that the plan has', async () => {
    const file = await fileOf(body);
    const chart = part(file, 'word/charts/chart1.xml');
    expect(linesOf(chart)).toEqual(['规划值 0=45 1=50 3=60', '目标值 0=60 1=60 2=60 3=60', '实绩 1=52.5']);
    const [years] = elements(chart, 'c:cat');
    expect(elements(years as Element, 'c:pt').map(textOf)).toEqual([
      '2022年\n基期',
      '2023年\n里程碑',
      '2024年',
      '2025年\n目标',
    ]);
  });

  it('can be edited: the sheet inside has a row for each year', async () => {
    const file = await fileOf(body);
    const inside = [...file].filter(([path]) => path.startsWith('word/embeddings/') && /\/sheet1/.test(path));
    const cells = inside.map(([, sheet]) =>
      elements(sheet, 'row').map((row) => elements(row, 'v').map(textOf)),
    );
    expect(cells).toHaveLength(2);
    expect(cells[0]?.slice(1).map((row) => row.slice(1))).toEqual([
      ['45', '60'],
      ['50', '60', '52.5'],
      ['60'],
      ['60', '60'],
    ]);
  });

  it('label each value as the plan writes it, the target in bold', async () => {
    const chart = part(await fileOf(body), 'word/charts/chart1.xml');
    const labels = elements(chart, 'c:dLbl').filter((label) => elements(label, 'a:t').length > 0);
    const looks = labels.map((label) => {
      const bold = elements(label, 'a:defRPr')[0]?.attributes.b === '1';
      return `${textOf(elements(label, 'c:rich')[0] as Element)} ${value(label, 'c:dLblPos')}${bold ? ' bold' : ''}`;
    });
    // 50% was planned and 52.5% reached in one year: the higher one is labelled above
    expect(looks).toEqual(['45% b', '50% b', '≥60% t bold', '52.5% t']);
  });

  it('mark each role by a form of its own, as documents are printed in black, and explain them', async () => {
    const file = await fileOf(body);
    const [planned, , actual] = elements(part(file, 'word/charts/chart1.xml'), 'c:ser') as Element[];
    const points = elements(planned as Element, 'c:dPt');
    expect(points.map((point) => `${value(point, 'c:idx')} ${value(point, 'c:symbol')}`)).toEqual([
      '0 square',
      '1 circle',
      '3 diamond',
    ]);
    expect(value(actual as Element, 'c:symbol')).toBe('triangle');
    expect(textOf(part(file, 'word/document.xml'))).toContain('■基期　●里程碑　◆目标　▲实绩　┄目标值');
  });

  it('show a range as its middle with a bar, and the target’s as two lines', async () => {
    const chart = part(await fileOf(body), 'word/charts/chart2.xml');
    expect(linesOf(chart)).toEqual([
      '规划值 0=12.5 3=9',
      '目标值 0=8 1=8 2=8 3=8',
      '目标值 0=10 1=10 2=10 3=10',
    ]);
    const bars = elements(chart, 'c:errBars').flatMap((bar) => elements(bar, 'c:pt').map(textOf));
    expect(bars).toEqual(['1', '1']);
  });

  it('cut a long time short, and say a standard at its line', async () => {
    const indicator = '指标 床位\n  2023年：3张\n  2024年：4张\n  2035年：6张\n  标准：≥5张\n';
    const chart = part(await fileOf(`一、目标\n${indicator}`), 'word/charts/chart1.xml');
    const years = elements(elements(chart, 'c:cat')[0] as Element, 'c:pt');
    expect(years.map((year) => textOf(year).split('\n')[0])).toEqual([
      '2023年',
      '2024年',
      '…',
      '…',
      '2035年',
    ]);
    const [, standard] = elements(chart, 'c:ser');
    expect(elements(standard as Element, 'a:t').map(textOf)).toEqual(['≥5张']);
  });

  it('are in the characters that the plan is written in', async () => {
    const plan =
      '規劃 某市方案（2023—2025年）\n\n一、目標\n指標 床位\n  2022年：1張\n  2025年：3張\n  責任部門：市民政局\n';
    const document = officialDocument(readPlan(plan), { responsibilities: 'brackets', pictures: true });
    const chart = partsOf(await wordDocument(document, { contents: false })).get('word/charts/chart1.xml');
    expect(linesOf(chart as Element)).toEqual(['規劃值 0=1 3=3', '目標值 0=3 1=3 2=3 3=3']);
    expect(textOf(elements(chart as Element, 'c:cat')[0] as Element)).toContain('2025年\n目標');
    expect(new TextDecoder().decode(htmlDocument(document, { contents: false }))).toContain('>目標</text>');
  });

  it('say to who can’t see them what is to be reached in no certain year, in those characters too', async () => {
    const plan =
      '規劃 某市方案（2023—2025年）\n\n一、目標\n指標 床位\n  2022年：1張\n  2023年：2張\n  標準：≥3張\n  責任部門：市民政局\n';
    const document = officialDocument(readPlan(plan), { responsibilities: 'brackets', pictures: true });
    const file = partsOf(await wordDocument(document, { contents: false }));
    const [words] = elements(part(file, 'word/document.xml'), 'wp:docPr');
    expect(words?.attributes.descr).toMatch(/，要達到≥3張。$/u);
    expect(new TextDecoder().decode(htmlDocument(document, { contents: false }))).toContain(
      '，要達到≥3張。</desc>',
    );
  });

  it('have captions below them, two to a row, and words for who can’t see them', async () => {
    const document = part(await fileOf(body), 'word/document.xml');
    const rows = elements(document, 'w:tr').filter((row) => elements(row, 'c:chart').length > 0);
    expect(rows.map(textOf)).toEqual(['图1　护理型床位占比（%）图2　平均等候时间（天）']);
    const [words] = elements(document, 'wp:docPr');
    expect(words?.attributes.descr).toBe(
      '护理型床位占比（%）：2022年基期45%，2023年里程碑50%，2023年实绩52.5%，2025年目标≥60%。',
    );
  });

  it('are the same bytes for the same plan, whatever was written before', async () => {
    const rendered = () => wordDocument(pictured(body), { contents: true });
    const first = await rendered();
    await wordDocument(pictured('一、目标\n指标 床位\n  2022年：1张\n  2025年：3张\n'), { contents: false });
    expect(Buffer.compare(await rendered(), first)).toBe(0);
  });
});

describe('the timeline of a Word file', () => {
  it('begins each year with its sign again where it goes on on another page', async () => {
    const document = part(await fileOf(body), 'word/document.xml');
    const heads = elements(document, 'w:tr').filter((row) => elements(row, 'w:tblHeader').length > 0);
    expect(heads.map(textOf).filter((head) => /项$/u.test(head))).toEqual([
      '2023年指标值1项',
      '2024年到期事项3项',
      '2025年指标值3项',
      '长期、经常性到期事项1项',
    ]);
    expect(textOf(document)).toContain('▲完成时限　◆指标值');
  });
});
