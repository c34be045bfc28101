import { simplified } from './simplified.ts';

const dashes = '[-－—–―·•/／]';

const pageMark = new RegExp(
  `^(?:${dashes}{1,3}\\s*\\d{1,3}\\s*${dashes}{1,3}|第\\s*\\d{1,3}\\s*页(?:\\s*[,，/／]?\\s*共\\s*\\d{1,3}\\s*页)?|page\\s+\\d{1,3}(?:\\s+of\\s+\\d{1,3})?)$`,
  'iu',
);

/** `— 3 —`, `- 3 -`, `/ 3 /`, `第 3 页 共 10 页`, `Page 3 of 10`: what can be nothing else than the number of a page. */
export function isPageMark(line: string): boolean {
  return pageMark.test(simplified(line.trim()));
}
