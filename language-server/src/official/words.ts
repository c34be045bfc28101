import type { Wording } from '../tables/wording.ts';

const words = {
  attachment: { zh: '附件', hant: '附件', en: 'Attachment' },
  bases: { zh: '编制依据', hant: '編制依據', en: 'Based on' },
  contents: { zh: '目录', hant: '目錄', en: 'Contents' },
  deadline: { zh: '完成时限', hant: '完成時限', en: 'Deadline' },
} as const satisfies Record<string, Readonly<Record<Wording, string>>>;

/** A word that print adds to the plan's own. */
export function officialWord(name: keyof typeof words, wording: Wording): string {
  return words[name][wording];
}

/** `附件`, or where there are several `附件2`. */
export function attachmentMark(index: number, count: number, wording: Wording): string {
  const noun = officialWord('attachment', wording);
  if (count < 2) return noun;
  return noun + (wording === 'en' ? ' ' : '') + (index + 1);
}

/** The lines that name the attachments below the text (GB/T 9704-2012 §7.3.4): `附件：1.…`, `2.…`. */
export function attachmentLines(names: readonly string[], wording: Wording): string[] {
  const head = officialWord('attachment', wording) + (wording === 'en' ? ': ' : '：');
  const gap = wording === 'en' ? ' ' : '';
  const numbered = names.length > 1 ? names.map((name, index) => `${index + 1}.${gap}${name}`) : names;
  return numbered.map((line, index) => (index === 0 ? head + line : line));
}
