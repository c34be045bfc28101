import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { wordDocument } from '../../../language-server/src/print/official/word/document.ts';
import { fontsOfPdf, fontsOfWord, missingFonts } from '../../../language-server/src/server/pdf/fonts.ts';

const wordOf = (text: string) =>
  wordDocument(officialDocument(readPlan(text), { responsibilities: 'brackets' }), { contents: false });

describe('the fonts of a Word file', () => {
  it('are those that something in it is set in', async () => {
    expect((await fontsOfWord(await wordOf('规划 某市方案\n\n一、甲\n正文。\n'))).sort()).toEqual(
      ['FangSong', 'SimHei', 'SimSun', '方正小标宋简体'].sort(),
    );
    expect(fontsOfWord(await wordOf('正文。\n')).sort()).toEqual(['FangSong', 'SimSun']);
  });
});

describe('the fonts of a PDF file', () => {
  const pdf = new TextEncoder().encode(
    '<</Type/Font/Subtype/TrueType/BaseFont/BAAAAA+WenQuanYiMicroHei\n/FirstChar 0>>\n<</BaseFont /CAAAAA+FangSong>>\n',
  );

  it('are read where they stand in plain words', () => {
    expect(fontsOfPdf(pdf)).toEqual(['WenQuanYiMicroHei', 'FangSong']);
  });

  it('are not those asked for where a program has replaced them', () => {
    expect(missingFonts(['FangSong', 'SimHei', '方正小标宋简体'], fontsOfPdf(pdf))).toEqual([
      'SimHei',
      '方正小标宋简体',
    ]);
  });

  it.each([
    ['方正小标宋简体', 'FZXBSJW--GB1-0'],
    ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05'],
    ['仿宋_GB2312', 'FangSong_GB2312'],
    ['FangSong', 'STFangsong'],
    ['KaiTi', 'STKaiti'],
    ['SimSun', 'NSimSun'],
    ['Noto Sans', 'NotoSans'],
  ])('%s may be called %s there', (asked, called) => {
    expect(missingFonts([asked], [called])).toEqual([]);
  });

  it('are missed by nobody where a file doesn’t say what it has', () => {
    expect(missingFonts(['FangSong'], [])).toEqual([]);
  });
});
