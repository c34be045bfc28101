/** Between the parts of a document number, where a slip may have left it. */
export const blank = '[^\\S\\r\\n]{0,3}';
/** What a year is put between: 〔〕 alone is right. */
export const opening = '[〔﹝︹❲［[【〖(（﹙{｛〈<]';
export const closing = '[〕﹞︺❳］\\]】〗)）﹚}｝〉>]';

/** What of a run of letters belongs to the sentence: [按照]国办发. */
export const inSentence =
  /^.*(?:按照?|根据|依据|依照|遵照|参照|落实|贯彻|执行|结合|文号|和|及|与|的|以|由|对|了)(?=.)/u;

/** Whether a place stands between 《》: what is in a title is the title’s own. */
export function isInTitle(read: string, at: number): boolean {
  const open = read.lastIndexOf('《', at);
  return open >= 0 && read.lastIndexOf('》', at) < open && read.includes('》', at);
}
