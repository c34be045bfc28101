import { strFromU8, unzipSync } from 'fflate';

/** A family of fonts that official documents are set in: every maker has one, called by a name of its own. */
interface FontFamily {
  readonly pattern: RegExp;
  /** What it is called inside of a PDF file. */
  readonly inPdf: RegExp;
}

const families: readonly FontFamily[] = [
  { pattern: /小标宋/u, inPdf: /^FZXB|XiaoBiaoSong|小标宋/iu },
  { pattern: /FangSong|仿宋/iu, inPdf: /^FZFS|Fang-?Song|仿宋/iu },
  { pattern: /KaiTi|楷/iu, inPdf: /^FZKT|KaiTi|Sim-?Kai|Kai(?:SC|TC)|UKai|楷/iu },
  { pattern: /SimHei|黑体/iu, inPdf: /^FZHT|SimHei|STHeiti|Heiti(?:SC|TC)|黑体/iu },
  { pattern: /SimSun|宋/u, inPdf: /^FZ(?:SS|SHJW)|SimSun|STSong|Song(?:SC|TC)|宋体/iu },
];

/** The fonts that the texts of a Word document are to be set in. */
export function fontsOfWord(file: Uint8Array): string[] {
  const wanted = /^word\/(?:document|styles|footer\d*)\.xml$/u;
  const parts = Object.entries(unzipSync(file, { filter: ({ name }) => wanted.test(name) }));
  const xmlOf = (isStyles: boolean) =>
    parts
      .filter(([path]) => path.endsWith('styles.xml') === isStyles)
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
  const [styles, texts] = [xmlOf(true), xmlOf(false)];
  const used = new Set(matchesOf(/<w:pStyle w:val="([^"]+)"/gu, texts));
  const inUse = styles
    .split(/(?=<w:style )/u)
    .filter((style) => used.has(/w:styleId="([^"]+)"/u.exec(style)?.[1] ?? ''));
  const usual = /<w:rPrDefault>.*?<\/w:rPrDefault>/su.exec(styles)?.[0] ?? '';
  return [...new Set(matchesOf(/w:eastAsia="([^"]+)"/gu, usual + inUse.join('') + texts))].filter(
    (name) => !/^[a-z]{2}-/u.test(name),
  );
}

/** The fonts in a PDF file, by the names that it has for them; none where it doesn’t say so in plain words. */
export function fontsOfPdf(file: Uint8Array): string[] {
  const names = matchesOf(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/gu, latin1(file));
  return [...new Set(names)];
}

/** Which fonts a PDF file should have and has not: a program replaces them without a word. */
export function missingFonts(wanted: readonly string[], embedded: readonly string[]): string[] {
  if (embedded.length === 0) return [];
  return wanted.filter((name) => {
    const inPdf = families.find(({ pattern }) => pattern.test(name))?.inPdf;
    return !embedded.some((each) => inPdf?.test(each) ?? each === name.replaceAll(' ', ''));
  });
}

/** The bytes of a file as characters: what is plain words in it can be looked for. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function matchesOf(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, match = '']) => match);
}
