/** Chinese characters and marks, each of which counts; `…` and `—` as well. */
const chinese = '\\p{Script=Han}\\u2014\\u2018-\\u201d\\u2026\\u3001-\\u303f\\uff01-\\uff60';

/** What a word processor counts as one: a Chinese character or mark, or a run of others without a blank. */
const counted = new RegExp(`[${chinese}]|[^\\s${chinese}]+`, 'gu');

/** A line that is not printed. */
const comment = /^\s*\/\/.*$/gmu;

/** How long a text is, as 字数 of a word processor says it; comments aside. */
export function wordCount(text: string): number {
  return text.replace(comment, '').match(counted)?.length ?? 0;
}
