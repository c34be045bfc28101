import { type Localized, quoted } from '../localized.ts';
import { short } from './phrases.ts';

/** @param rows how many lines, the head among them */
export function tableIsText(rows: number): Localized {
  return {
    zh: `这里${rows}行像是表格，但行首没有“|”，只当作正文：指标进不了表，也不受检查。请改写成表格`,
    en: `These ${rows} lines look like a table but don’t begin with “|”: they count as text, and their indicators reach no table and no check; write them as a table`,
  };
}

export function makeTable(): Localized {
  return { zh: '改写成表格', en: 'Make it a table' };
}

export function attachmentMissing(title: string): Localized {
  return {
    zh: `附件${quoted(short(title))}没有内容：文件里没有可以列入它的指标或者任务，请补上，或删去这个附件`,
    en: `Nothing is there for the attachment ${quoted(short(title))}: the plan holds no indicators or tasks for it; add them, or drop the attachment`,
  };
}
