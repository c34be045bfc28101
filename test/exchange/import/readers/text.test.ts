import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../language-server/src/exchange/import/read-document.ts';
import { leftOut, readText, shown } from './show.ts';

const places = ({ blocks }: Awaited<ReturnType<typeof readText>>) => blocks.map(({ place }) => place.number);

describe('a plain text', () => {
  it('is a paragraph a line, with the line it stands on', async () => {
    const document = await readText('行动方案\n\n　　一、总体要求\r\n到2025年，基本建成。\n', 'plan.txt');
    expect(shown(document)).toEqual(['行动方案', '一、总体要求', '到2025年，基本建成。']);
    expect(places(document)).toEqual([1, 3, 4]);
    expect(document.blocks[0]?.place.unit).toBe('line');
  });

  it('has its wrapped lines joined and its page numbers left out', async () => {
    const wrapped = [
      '　　为建好城乡社区服务体系、增强社区服务能力、更好发挥社区在基',
      '层治理中的基础作用，让群众生活更加美好，根据上级文件的要求，结合',
      '— 1 —',
      '本市的实际情况，现制定本行动方案，请各地各部门认真组织好贯彻和落',
      '实。',
      '一、总体要求',
    ];
    const document = await readText(wrapped.join('\n'), 'plan.txt');
    expect(shown(document)).toHaveLength(2);
    expect(places(document)).toEqual([1, 6]);
    expect(leftOut(document, 'page-marks')).toEqual([1, '— 1 —']);
  });

  it('has tables of bars or tabs', async () => {
    const text = '表1\n| 指标 | 目标 |\n|---|---|\n| 甲\\|乙 | 1 |\n\n指标\t目标\n丙\t2\n';
    const document = await readText(text, 'plan.txt');
    expect(shown(document)).toEqual([
      '表1',
      '| 指标 | 目标 |',
      '| 甲|乙 | 1 |',
      '| 指标 | 目标 |',
      '| 丙 | 2 |',
    ]);
    expect(places(document)).toEqual([1, 2, 6]);
  });

  it('may be in UTF-16', async () => {
    const bytes = Uint8Array.of(0xfe, 0xff, 0x89, 0xc4, 0x52, 0x12);
    expect(shown(await readDocument(bytes, 'plan.txt'))).toEqual(['规划']);
  });
});

describe('Markdown', () => {
  it('has its footnotes as notes where they are written, and nothing that is meant for programs', async () => {
    const text = [
      '# 目标 {#goals .unnumbered}',
      '',
      '公开数据集达到300个[^1]，见[^2]。',
      '',
      '[^1]: 不含涉密数据。',
      '',
      '\\newpage',
      '',
      '| 指标 | 2025年 |',
      '|------|--------|',
      '| 数据集 | 300个 |',
      '',
      ': 表1 主要指标',
    ];
    expect(shown(await readText(text.join('\n'), 'plan.md'))).toEqual([
      '1 目标',
      '公开数据集达到300个，见[^2]。',
      '注：不含涉密数据。',
      '| 指标 | 2025年 |',
      '| 数据集 | 300个 |',
      '表1 主要指标',
    ]);
  });

  it('is headings, paragraphs and tables, with the line that each begins on', async () => {
    const text =
      '# 行动方案\n\n到2025年，\n基本**建成**。\n\n## 一、目标\n\n| 指标 | 目标 |\n| --- | --- |\n| 甲<br>乙 | 1 |\n';
    const document = await readText(text, 'plan.md');
    expect(shown(document)).toEqual([
      '1 行动方案',
      '到2025年，基本建成。',
      '2 一、目标',
      '| 指标 | 目标 |',
      '| 甲/乙 | 1 |',
    ]);
    expect(places(document)).toEqual([1, 3, 6, 8]);
  });

  it('keeps the numbers of its lists as they are written', async () => {
    const text = '1. 甲\n1. 乙\n5. 丙\n   1) 丁\n\n- 戊\n\n2.己\n\n（一）庚\n\n3\\. 辛\n';
    expect(shown(await readText(text, 'plan.md'))).toEqual([
      '1.甲',
      '1.乙',
      '5.丙',
      '1)丁',
      '戊',
      '2.己',
      '（一）庚',
      '3. 辛',
    ]);
  });

  it('shows no marks of emphasis, even where they stand close to Chinese text', async () => {
    const text = '**1.健全制度。**建立**“五社”**机制，\\*\\*原样\\*\\*，**加粗**。\n';
    expect(shown(await readText(text, 'plan.md'))).toEqual(['1.健全制度。建立“五社”机制，**原样**，加粗。']);
  });

  it('has tables as plans write them, without a rule', async () => {
    expect(shown(await readText('| 指标 | 目标 |\n| 甲 | 1 |\n', 'plan.md'))).toEqual([
      '| 指标 | 目标 |',
      '| 甲 | 1 |',
    ]);
  });

  it('has its title in front of it', async () => {
    const document = await readText('---\ntitle: "行动方案"\n---\n正文\n', 'plan.markdown');
    expect(document.title).toBe('行动方案');
    expect(shown(document)).toEqual(['正文']);
    expect(places(document)).toEqual([4]);
  });
});
