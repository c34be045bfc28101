import type { KeywordName } from '../../../../../grammar/keywords.ts';
import { parsePlanDate } from '../../../core/model/date-parser.ts';
import { fold } from '../../../core/model/value/fold.ts';
import { matchAsWritten, simplified } from '../../../core/text/simplified.ts';
import { isBody } from '../../../language/parser/bodies.ts';
import type { PlanBlock } from './blocks.ts';
import { bare } from './tables/cells.ts';

type Field = readonly [keyword: KeywordName, content: string];

/** What a notice in front of a plan says, as fields of the plan's header, and the blocks that say nothing else. */
export interface ImportedNotice {
  readonly fields: readonly Field[];
  readonly blocks: readonly PlanBlock[];
}

const none: ImportedNotice = { fields: [], blocks: [] };

/** A title is broken into no more lines than these. */
const mostLines = 4;

/** Of the notice itself; one that only passes it on, or a page's headline above it, says nothing more. */
const noticeTitle = /关于(?:印发|下发|发布|颁发)[^。]{4,}的(?:通知|公告|函)$/u;

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

/** @param blocks what stands in front of the plan's title */
export function importedNotice(blocks: readonly PlanBlock[], planTitle: string): ImportedNotice {
  const found = titleIn(blocks);
  if (!found) return none;
  const title = blocks.slice(found.from, found.to).map(textOf).join('');
  const above = headIn(blocks.slice(0, found.from), title);
  const text = textIn(blocks.slice(found.to), planTitle);
  return {
    fields: [...above.fields, ...text.fields],
    blocks: [...above.blocks, ...blocks.slice(found.from, found.to), ...text.blocks],
  };
}

/** The last one, which may stand in several lines. */
function titleIn(blocks: readonly PlanBlock[]): { from: number; to: number } | undefined {
  for (let to = blocks.length; to > 0; to--) {
    if (!/(?:通知|公告|函)$/u.test(simplified(bare(textOf(blocks[to - 1]))))) continue;
    for (let from = to - 1; from >= Math.max(0, to - mostLines); from--) {
      const lines = blocks.slice(from, to);
      if (lines.some(({ kind }) => kind === 'table')) break;
      if (!noticeTitle.test(simplified(lines.map((each) => bare(textOf(each))).join('')))) continue;
      return { from: withIssuers(blocks, from), to };
    }
  }
  return undefined;
}

/** Names of those who issue it may have the lines above. */
function withIssuers(blocks: readonly PlanBlock[], from: number): number {
  let first = from;
  while (first > 0 && from - first < mostLines && areBodies(textOf(blocks[first - 1]))) first--;
  return first;
}

/** @param title which names those whose names may stand above it */
function headIn(blocks: readonly PlanBlock[], title: string): ImportedNotice {
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

/** Whom it goes to, and its sentences up to the signature. */
function textIn(blocks: readonly PlanBlock[], planTitle: string): ImportedNotice {
  const fields: Field[] = [];
  const said: PlanBlock[] = [];
  const sentences: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') break;
    const text = block.text.trim();
    const read = simplified(text);
    if (areBodies(text) || parsePlanDate(bare(text))?.month !== undefined) {
      said.push(block);
    } else if (sentences.length === 0 && fields.length === 0 && /[:：]$/u.test(text) && text.length < 200) {
      fields.push(['主送', text.slice(0, -1).trim()]);
      said.push(block);
    } else if (/^[（(][^（()）]+[）)]$/u.test(text)) {
      fields.push(['附注', text.slice(1, -1)]);
      said.push(block);
    } else if (/[。！]$/u.test(text) && said.every((each) => !isSignature(each))) {
      sentences.push(text);
      said.push(block);
    } else if (/^附件\s*[:：]/u.test(read) || isListLine(block, said.at(-1)) || /^附件$/u.test(read)) {
      said.push(block);
    } else break;
  }
  const own = sentences.join('');
  if (own !== '' && !isFormula(own, planTitle)) fields.push(['通知正文', own]);
  return { fields, blocks: said };
}

/** `2.项目清单` below `附件：1.名词解释`. */
function isListLine(block: PlanBlock, above: PlanBlock | undefined): boolean {
  const isNumbered = (of: PlanBlock | undefined, line: RegExp) => line.test(simplified(textOf(of).trim()));
  return isNumbered(block, /^\d{1,2}[.．]/u) && isNumbered(above, /^(?:附件\s*[:：]\s*)?\d{1,2}[.．]/u);
}

function isSignature(block: PlanBlock): boolean {
  return block.kind === 'paragraph' && parsePlanDate(bare(block.text))?.month !== undefined;
}

/** What stands in a notice whose plan says nothing else: print has it by itself. */
function isFormula(text: string, planTitle: string): boolean {
  const title = planTitle.replace(/《/gu, '〈').replace(/》/gu, '〉');
  return bare(simplified(text)) === bare(simplified(`现将《${title}》印发给你们，请认真贯彻执行。`));
}

function areBodies(text: string): boolean {
  const names = text.split(/[\s　]+/u).filter((name) => name !== '');
  return names.length > 0 && names.every((name) => isBody(fold(name).chars));
}

function textOf(block: PlanBlock | undefined): string {
  return block?.kind === 'paragraph' ? block.text : '';
}
