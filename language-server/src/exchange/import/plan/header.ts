import { parsePlanDate } from '../../../core/model/date-parser.ts';
import { fold } from '../../../core/model/value/fold.ts';
import { matchAsWritten, simplified } from '../../../core/text/simplified.ts';
import { isBody } from '../../../language/parser/bodies.ts';
import { type GuessedHeader, guessHeader } from '../../paste/guess-header.ts';
import { beginsText, headerLines, type KeywordSpelling } from '../../paste/plan-text.ts';
import type { ForeignParagraph } from '../foreign-document.ts';
import type { PlanBlock } from './blocks.ts';
import { documentFrame } from './document-frame.ts';
import type { Front } from './front.ts';
import { bare, inOneCell } from './tables/cells.ts';

/** The block that the plan begins with. */
export interface PlanHeader {
  readonly lines: readonly string[];
  /** The blocks that say nothing but what now stands in it: the number of the document, what it rests on, its signature. */
  readonly blocks: ReadonlySet<PlanBlock>;
}

const atEnd = 8;

/** What the document says of its plan: before its text, at its end, and where somebody signs. */
export function planHeader(
  blocks: readonly PlanBlock[],
  front: Front,
  spelling: KeywordSpelling,
): PlanHeader {
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
  const body = texts.slice(front.body);
  const signature = signatureIn(blocks, front);
  const around = [
    ...texts.slice(0, front.from),
    ...factsIn(blocks.slice(0, front.body)),
    ...texts.slice(front.to, front.body),
    ...signature.map(({ text }) => text),
    ...body.filter(
      (text, at) => (at >= body.length - atEnd && !isOfSignature(text)) || /规划期/u.test(simplified(text)),
    ),
  ];
  const guessed = guessHeader(front.title, around.map(withoutDateBrackets));
  const frame = documentFrame(blocks, front, signature.at(-1));
  const signed = signature.map(({ text }) => bare(text)).filter(isIssuer);
  const issuers = signed.length > 0 ? signed : frame.issuers;
  const header =
    guessed.issuer || issuers.length === 0 ? guessed : { ...guessed, issuer: issuers.join('、') };
  // whom the plan is sent to stands above what it rests on
  const first = blocks.slice(front.body).find((block) => !frame.blocks.includes(block));
  const bases = first?.kind === 'paragraph' ? basesIn(first.text) : undefined;
  return {
    lines: [
      ...headerLines(front.title, header, spelling),
      ...(bases ? [`  ${spelling('依据')}：${bases}`] : []),
      ...frame.fields.map(([keyword, content]) => `  ${spelling(keyword)}：${content}`),
    ],
    blocks: new Set<PlanBlock>([
      ...numberAround(blocks, front, header),
      ...(bases && first ? [first] : []),
      ...(says(header, signature) ? signature : []),
      ...frame.blocks,
    ]),
  };
}

/** What a web page's table says of the document, a row a line: 索引号 | … | 发文字号 | …. */
function factsIn(blocks: readonly PlanBlock[]): string[] {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.grid.rows : []));
  return rows.map((row) => row.map(({ text }) => inOneCell(text)).join(' '));
}

/** `编制依据：《…》（…）、《…》。`, as our own documents begin. */
function basesIn(text: string): string | undefined {
  return matchAsWritten(/^编制依据\s*[:：]\s*(《[^。]+?)[。.]?$/u, text.trim())?.[1];
}

function numberAround(
  blocks: readonly PlanBlock[],
  front: Front,
  { documentNumber }: GuessedHeader,
): ForeignParagraph[] {
  return [...blocks.slice(Math.max(0, front.from - 1), front.from), ...blocks.slice(front.to, front.body)]
    .filter((block) => block.kind === 'paragraph')
    .filter(({ text }) => bare(text) === documentNumber);
}

/**
 * The signature of the plan, behind which nothing stands but what is attached: those who issue it, and the date. A
 * name without a date may be a word of a table whose lines are lost, unless it is the last that is said.
 */
function signatureIn(blocks: readonly PlanBlock[], front: Front): ForeignParagraph[] {
  const end = blocks.findLastIndex((block) => block.kind === 'table' || beginsText(block.text));
  const last = blocks.findLastIndex(
    (block, at) =>
      at >= front.body &&
      block.kind === 'paragraph' &&
      isOfSignature(block.text) &&
      (isIssuer(block.text) ? isAtEnd(blocks[at + 1]) : at > end || isEnd(blocks[at + 1])),
  );
  const found: ForeignParagraph[] = [];
  for (let at = last; at >= front.body; at--) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph' || (at < last && !isIssuer(block.text))) break;
    found.unshift(block);
  }
  return found;
}

function isOfSignature(text: string): boolean {
  return parsePlanDate(bare(text))?.month !== undefined || isIssuer(text);
}

function isIssuer(text: string): boolean {
  return isBody(fold(text).chars);
}

function isAtEnd(behind: PlanBlock | undefined): boolean {
  return behind?.kind !== 'table' && isEnd(behind);
}

function isEnd(behind: PlanBlock | undefined): boolean {
  return (
    !behind ||
    behind.kind === 'table' ||
    /^(?:附[件表录]|[（(]此件|抄送|分送|联系人|公开方式)/u.test(simplified(behind.text))
  );
}

function says({ issuer, signed }: GuessedHeader, signature: readonly ForeignParagraph[]): boolean {
  const said = [signed && dateKey(signed), ...(issuer?.split('、') ?? [])];
  return signature.every(({ text }) => said.includes(dateKey(bare(text)) ?? bare(text)));
}

/** `（2023年3月1日）` below the title is the date of the document. */
function withoutDateBrackets(text: string): string {
  return /^[（(]([^（()）]*月[^（()）]*日)[）)]$/u.exec(text.trim())?.[1] ?? text;
}

/** The same for 2023年3月1日 and 二〇二三年三月一日. */
function dateKey(text: string): string | undefined {
  const date = parsePlanDate(text);
  return date && [date.year, date.month, date.day].join('-');
}
