import { parsePlanDate } from '../../../core/model/date-parser.ts';
import { simplified } from '../../../core/text/simplified.ts';
import type { PlanBlock } from './blocks.ts';
import { areBodies, type NoticeField as Field, type NoticePart, namesIn, textOf } from './notice-blocks.ts';
import { headIn } from './notice-head.ts';
import { bare } from './tables/cells.ts';

/** What a notice in front of a plan says, as fields of the plan's header, and the blocks that say nothing else. */
export interface ImportedNotice extends NoticePart {
  /** Who signs it. */
  readonly issuers: readonly string[];
}

const none: ImportedNotice = { fields: [], blocks: [], issuers: [] };

/** A title is broken into no more lines than these. */
const mostLines = 4;

/** Of the notice itself; one that only passes it on, or a page's headline above it, says nothing more. */
const noticeTitle = /关于(?:印发|下发|发布|颁发)[^。]{4,}的(?:通知|公告|函)$/u;

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
    issuers: text.issuers,
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

/** Whom it goes to, and its sentences up to the signature. */
function textIn(blocks: readonly PlanBlock[], planTitle: string): ImportedNotice {
  const fields: Field[] = [];
  const said: PlanBlock[] = [];
  const sentences: string[] = [];
  const issuers: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') break;
    const text = block.text.trim();
    const read = simplified(text);
    if (areBodies(text) || parsePlanDate(bare(text))?.month !== undefined) {
      if (areBodies(text)) issuers.push(...namesIn(text));
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
  return { fields, blocks: said, issuers };
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
