import type { KeywordName } from '../../../../../grammar/keywords.ts';
import { fold } from '../../../core/model/value/fold.ts';
import { matchAsWritten, simplified } from '../../../core/text/simplified.ts';
import { isBody } from '../../../language/parser/bodies.ts';
import type { PlanBlock } from './blocks.ts';
import { areBodies, type NoticeField as Field, type NoticePart, textOf } from './notice-blocks.ts';
import { bare } from './tables/cells.ts';

/** Above the title: what stands alone on its line. */
const marks: readonly (readonly [keyword: KeywordName, pattern: RegExp])[] = [
  ['份号', /^(\d{6})$/u],
  ['密级', /^((?:绝密|机密|秘密)(?:\s*★.{0,12})?)$/u],
  ['紧急程度', /^(特急|加急|特提|平急)$/u],
];

/** A number alone on its line, which the header has already. */
const numberAlone = /^[^〔［[]{2,12}[〔［[]\d{4}[〕］\]]第?\d{1,4}号$/u;

/** Names in the rows below those behind 签发人, the number beside the last of them. */
const furtherSignatories = /^(?:\S+号[\s　]+)?(\p{Script=Han}{2,4}(?:[\s　]+\p{Script=Han}{2,4})?)$/u;

const signatory = /签发人\s*[:：]\s*([^:：。]{2,40})$/u;

/**
 * What stands above the title of a notice: marks, the red head, the number and who signs.
 * @param title which names those whose names may stand above it
 */
export function headIn(blocks: readonly PlanBlock[], title: string): NoticePart {
  const fields: Field[] = [];
  const said: PlanBlock[] = [];
  for (const block of blocks) {
    const further = fields.at(-1)?.[0] === '签发人' && furtherSignatories.exec(textOf(block).trim())?.[1];
    if (further) {
      const names = [fields.pop()?.[1] ?? '', ...further.split(/[\s　]+/u)];
      fields.push(['签发人', names.join('、')]);
      said.push(block);
      continue;
    }
    const written = fieldAbove(block);
    const isNumber = numberAlone.test(simplified(bare(textOf(block))));
    const isIssuer = areBodies(textOf(block)) && title.includes(textOf(block).trim());
    if (written.length === 0 && !isNumber && !isIssuer) continue;
    fields.push(...written.filter(([keyword]) => fields.every(([other]) => other !== keyword)));
    said.push(block);
  }
  return { fields, blocks: said };
}

function fieldAbove(block: PlanBlock): Field[] {
  if (block.kind === 'table') {
    const cells = block.grid.rows.flatMap((row) => row.map(({ text }) => text));
    const head = letterheadIn(cells.flatMap((cell) => cell.split(/\s*\n\s*|[\s　]{2,}/u)));
    return head ? [['发文机关标志', head]] : [];
  }
  const text = block.text.trim();
  for (const [keyword, pattern] of marks) {
    const content = matchAsWritten(pattern, text)?.[1];
    if (content) return [[keyword, content]];
  }
  const who = matchAsWritten(signatory, text)?.[1];
  if (who)
    return [
      [
        '签发人',
        who
          .trim()
          .split(/[\s　、]+/u)
          .join('、'),
      ],
    ];
  const head = letterheadIn(text.split(/[、\s　]+/u));
  return head ? [['发文机关标志', head]] : [];
}

/** `甲市民政局`, `甲市财政局文件`, or 文件 apart; blanks between characters are of the setting. */
function letterheadIn(pieces: readonly string[]): string | undefined {
  const words = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  const all = words.join('、');
  const names = all.replace(/、?文件$/u, '');
  if (names === all || names === '') return undefined;
  return names.split('、').every((name) => isBody(fold(name).chars)) ? `${names}文件` : undefined;
}
