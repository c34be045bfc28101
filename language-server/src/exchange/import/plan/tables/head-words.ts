import { fold } from '../../../../core/model/value/fold.ts';
import { readColumnHead } from '../../../../language/parser/columns.ts';

/** A heading as it is compared: in Simplified characters and half width, without blanks. */
export function foldedHead(heading: string): string {
  return fold(heading).chars;
}

export function isNameHead(heading: string): boolean {
  return readColumnHead(heading).content === 'name';
}

export function isNumberHead(heading: string): boolean {
  return readColumnHead(heading).content === 'number';
}

/** What may head names of indicators where years stand beside it. */
export const likelyNameHead =
  /^(?:(?:建设|监测|目标|主要|工作|具体|发展)?(?:名称|项目|内容|任务|目标)(?:名称|内容)?|)$/u;
