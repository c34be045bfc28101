import { dateInText } from '../../core/model/date-parser.ts';
import type { PlanDate } from '../../core/model/period.ts';
import { parsePeriod, parsePlanDate, periodInTitle } from '../../core/model/period-parser.ts';
import { fold } from '../../core/model/value/fold.ts';
import { matchAsWritten } from '../../core/text/simplified.ts';
import { isBody } from '../../language/parser/bodies.ts';

/** What a published text says of the plan it holds, as a plan's header has it; absent what it doesn't say. */
export interface GuessedHeader {
  readonly issuer?: string;
  readonly documentNumber?: string;
  readonly signed?: string;
  readonly published?: string;
  readonly period?: string;
}

const signature = new RegExp(`^(.*?)\\s*(${dateInText})$`, 'u');
/** As many bodies may issue a plan together. */
const mostOrgans = 20;
const documentNumber =
  /(?<![《（(])(?<!\p{Script=Han})(\p{Script=Han}{2,12})\s*[〔[［](\d{4})[〕\]］]\s*(\d{1,4})\s*(号)(?![）)])/u;

/**
 * Guesses a plan's header from what stands around it: the notice that publishes it, its signature, and what the web
 * page says of the document.
 * @param around the lines before and behind the title, the plan's own text left out
 */
export function guessHeader(title: string, around: readonly string[]): GuessedHeader {
  const signed = findSignature(around);
  const issuer = signed?.organs.join('、') || afterLabel(around, '发文机关|发布机构', '[^\\s:：]+');
  const number = matchAsWritten(documentNumber, around.join('\n'));
  const signedOn = dateAfter(around, '成文日期') ?? (signed && written(signed.date));
  const published = dateAfter(around, '发布日期|发布时间|公开日期');
  const period = periodInTitle(title)?.text ?? periodIn(around);
  return {
    ...(issuer && { issuer }),
    ...(number && { documentNumber: `${number[1]}〔${number[2]}〕${number[3]}${number[4]}` }),
    ...(signedOn && { signed: signedOn }),
    ...(published && { published }),
    ...(period && { period }),
  };
}

/** The date that a notice ends with, and the organs above it or on its line. */
function findSignature(lines: readonly string[]): { organs: string[]; date: string } | undefined {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  for (const [index, line] of written.entries()) {
    const [, before = '', date] = signature.exec(line) ?? [];
    if (!date) continue;
    const organs = organsIn(before);
    for (let at = index - 1; at >= 0 && organs.length < mostOrgans; at--) {
      const above = organsIn(written[at] ?? '');
      if (above.length === 0) break;
      organs.unshift(...above);
    }
    if (organs.length > 0) return { organs: [...new Set(organs)], date };
  }
  return undefined;
}

/** The organs a line names, if it names nothing else; they stand apart with wide blanks. */
function organsIn(line: string): string[] {
  const parts = line.split(/[\s　]+/u).filter((part) => part !== '');
  return parts.every((part) => isBody(fold(part).chars)) ? parts : [];
}

function afterLabel(lines: readonly string[], labels: string, value: string): string | undefined {
  const pattern = new RegExp(`(?:${labels})\\s*[:：]?\\s*(${value})`, 'u');
  for (const line of lines) {
    const found = matchAsWritten(pattern, line)?.[1];
    if (found) return found;
  }
  return undefined;
}

function dateAfter(lines: readonly string[], labels: string): string | undefined {
  const found = afterLabel(lines, labels, `${dateInText}|\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?`);
  return found && written(found);
}

/** A date as plans write it; undefined where there is no such day. */
function written(date: string): string | undefined {
  const parsed: PlanDate | undefined = parsePlanDate(date.replace(/\s+/gu, ''));
  return parsed && `${parsed.year}年${parsed.month}月${parsed.day}日`;
}

function periodIn(lines: readonly string[]): string | undefined {
  const found = afterLabel(lines, '规划期限?为?', '\\d{4}\\s*年?\\s*[—–~至-]+\\s*\\d{4}\\s*年');
  return found && parsePeriod(found)?.text;
}
