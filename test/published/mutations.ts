import { mutate, vocabulary } from '../support/mutations.ts';
import type { Random } from '../support/random.ts';
import { converterTo, regions } from '../support/traditional.ts';

/** Texts whose mutations are tried, and how much is taken of them: enough for headings, tables and those who answer. */
const usual = 3000;
const long = 20_000;

/**
 * A part of one of the plans, changed as texts are on their way: lines and cells lost, doubled, swapped; brackets left
 * open; marks in the wrong place; cut off anywhere; in two scripts; two plans in one.
 */
export function mutatedPlan(texts: readonly string[], random: Random): string {
  let text = random.below(4) === 0 ? partOf(texts, random) : `${title}\n\n${partOf(texts, random)}`;
  for (let edits = 1 + random.below(6); edits > 0; edits--) text = random.pick(changes)(text, random, texts);
  return text;
}

const title = '规划 某市方案（2023—2025年）';

function partOf(texts: readonly string[], random: Random): string {
  const whole = random.pick(texts);
  const length = random.below(50) === 0 ? long : 1 + random.below(usual);
  const from = random.below(Math.max(1, whole.length - length));
  return whole.slice(from, from + length);
}

type Change = (text: string, random: Random, texts: readonly string[]) => string;

const changes: readonly Change[] = [
  (text, random) =>
    mutate(text, random)
      .map((line) => line.text)
      .join('\n'),
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(pieces) + text.slice(at + random.below(40));
  },
  (text, random) => inOneLine(text, random, (line) => withOtherCells(line, random)),
  (text, random) => inOneLine(text, random, (line) => line.replace(/[（）()【】《》[\]〔〕]/u, '')),
  (text, random) => inOneLine(text, random, (line) => line.replaceAll(/[：；，。]/gu, random.pick(marks))),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  (text, random) => inOneLine(text, random, random.pick(converters)),
  (text, random, texts) => {
    const at = random.below(text.length + 1);
    return (
      text.slice(0, at) + random.pick(['', '\n', `\n${title}\n`]) + partOf(texts, random) + text.slice(at)
    );
  },
  (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', ' ', ''])),
];

function inOneLine(text: string, random: Random, change: (line: string) => string): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  return lines.with(at, change(lines[at] ?? '')).join('\n');
}

/** A line's cells, whatever sets them apart, with one lost, doubled, changed for another or made out of its words. */
function withOtherCells(line: string, random: Random): string {
  const bar = ['|', '\t', '    '].find((each) => line.includes(each)) ?? random.pick(['、', '，', '年']);
  const cells = line.split(bar);
  const [at, other] = [random.below(cells.length), random.below(cells.length)];
  const changed = random.pick([
    cells.toSpliced(at, 1),
    cells.toSpliced(at, 0, cells[other] ?? ''),
    cells.with(at, cells[other] ?? '').with(other, cells[at] ?? ''),
    cells.with(at, random.pick(vocabulary)),
  ]);
  return changed.join(random.pick([bar, bar, '|']));
}

const marks = ['', '：', '；', '，', '。', '、', ' ', '|', '\t', '!'];

const converters: readonly ((line: string) => string)[] = [
  ...regions.map(converterTo),
  (line) => line.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (line) => line.replace(/\d/gu, (digit) => '〇一二三四五六七八九'[Number(digit)] as string),
  (line) => line.replace(/[一-鿿]{2,4}/u, 'indicator'),
];

const pieces = [
  '\n',
  '\t',
  '：',
  '|',
  '（',
  '）',
  '《',
  '每0年全覆盖',
  '每2023年',
  '指标 ',
  '责任部门：',
  '部门\n',
  '2025年：',
  '专栏1 ',
  '（一）',
  '第一篇 ',
  '附件：1.',
  '\n附件1\n',
  '其中：',
  '注：1.',
  '≥',
  '%',
  '//',
  '\u202e',
  '\u001b',
  '\ud83d',
  '\r',
  '　'.repeat(500),
  '（'.repeat(500),
  '9'.repeat(400),
];
