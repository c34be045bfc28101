import { matchAsWritten, simplified } from '../../../core/text/simplified.ts';
import { type GuessedHeader, guessHeader } from '../../paste/guess-header.ts';
import { headerLines, type KeywordSpelling } from '../../paste/plan-text.ts';
import type { ForeignParagraph } from '../foreign-document.ts';
import type { PlanBlock } from './blocks.ts';
import type { Front } from './front.ts';
import { bare } from './tables/cells.ts';

/** The block that the plan begins with. */
export interface PlanHeader {
  readonly lines: readonly string[];
  /** The paragraphs that say nothing but what now stands in it: the number of the document, what it rests on, its signature. */
  readonly paragraphs: ReadonlySet<ForeignParagraph>;
}

/** As many lines of a notice or a signature stand around its date. */
const aroundDate = 6;
const atEnd = 8;
const date = /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$/u;

/** What the document says of its plan: before its text, at its end, and where somebody signs. */
export function planHeader(
  blocks: readonly PlanBlock[],
  front: Front,
  spelling: KeywordSpelling,
): PlanHeader {
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
  const body = texts.slice(front.body);
  const around = [
    ...texts.slice(0, front.from),
    ...texts.slice(front.to, front.body),
    ...body.filter(
      (text, at) => isNearDate(body, at) || at >= body.length - atEnd || /规划期/u.test(simplified(text)),
    ),
  ];
  const header = guessHeader(front.title, around);
  const first = blocks[front.body];
  const bases = basesIn(body[0]);
  return {
    lines: [
      ...headerLines(front.title, header, spelling),
      ...(bases ? [`  ${spelling('依据')}：${bases}`] : []),
    ],
    paragraphs: new Set([
      ...numberBelow(blocks, front, header),
      ...(bases && first?.kind === 'paragraph' ? [first] : []),
      ...signatureIn(blocks, front, header),
    ]),
  };
}

function isNearDate(lines: readonly string[], at: number): boolean {
  const near = lines.slice(at, at + aroundDate).findIndex((line) => date.test(line) && line.length < 60);
  return (
    near >= 0 && lines.slice(at, at + near + 1).every((line) => line.length < 60 && !/[。；;]/u.test(line))
  );
}

/** `编制依据：《…》（…）、《…》。`, as our own documents begin. */
function basesIn(text: string | undefined): string | undefined {
  return matchAsWritten(/^编制依据\s*[:：]\s*(《[^。]+?)[。.]?$/u, text?.trim() ?? '')?.[1];
}

function numberBelow(
  blocks: readonly PlanBlock[],
  front: Front,
  { documentNumber }: GuessedHeader,
): ForeignParagraph[] {
  return blocks
    .slice(front.to, front.body)
    .filter((block) => block.kind === 'paragraph')
    .filter(({ text }) => bare(text) === documentNumber);
}

/** The signature at the end of the plan, where the header says the same: those who issue it, and the date. */
function signatureIn(blocks: readonly PlanBlock[], front: Front, header: GuessedHeader): ForeignParagraph[] {
  const last = blocks.findLastIndex(
    (block, at) => at >= front.body && block.kind === 'paragraph' && bare(block.text) === header.signed,
  );
  const behind = blocks[last + 1];
  const isEnd =
    !behind || behind.kind === 'table' || /^(?:附[件表录]|[（(]此件)/u.test(simplified(behind.text));
  if (last < 0 || !isEnd) return [];
  const issuers = header.issuer?.split('、') ?? [];
  const found: ForeignParagraph[] = [];
  for (let at = last - 1; at >= front.body; at--) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph' || !issuers.includes(bare(block.text))) break;
    found.push(block);
  }
  const signed = blocks[last];
  return found.length > 0 && signed?.kind === 'paragraph' ? [...found, signed] : [];
}
