import { type Keyword, keywords, spellings } from '../../grammar/keywords.ts';
import type { Random } from './random.ts';

/** A line of a mutated text; `from` is its number in the original while nothing in it has changed. */
export interface MutatedLine {
  readonly text: string;
  readonly from?: number;
}

/** What plans are made of, and what breaks them. */
export const vocabulary: readonly string[] = [
  ...(keywords as readonly Keyword[]).flatMap((keyword) => spellings(keyword)),
  ...[
    '：',
    ':',
    '、',
    ',',
    '，',
    '；',
    ';',
    '。',
    '|',
    '｜',
    '//',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '　',
    '\t',
    '\ufeff',
  ],
  ...[
    '（',
    '）',
    '(',
    ')',
    '【',
    '】',
    '[',
    ']',
    '〔',
    '〕',
    '《',
    '》',
    '“',
    '”',
    '？',
    '�',
    '\0',
    '😀',
    '\\',
  ],
  ...[
    '第一章',
    '第2节',
    '一、',
    '十二、',
    '（一）',
    '(三)',
    '1.',
    '12．',
    '3、',
    '（1）',
    '专栏1',
    '专栏二 ',
  ],
  ...['2025年', '２０２２年', '二〇二五年底', '2023年实绩', '到2025', '2025年目标值', '“十四五”末'],
  ...[
    '≥30平方米',
    '17.8%',
    '100％',
    '—',
    '1—2名',
    '每年≥100场次',
    '[1800]公里',
    '下降15%',
    '力争60个',
    '2.3倍',
    '全覆盖',
  ],
  ...[
    '市民政局',
    '市发改委',
    '各区（功能区）',
    '（牵头）',
    '（责任部门：',
    '【责任\n部门：',
    '等部门',
    '约束性',
  ],
  ...[
    '\n指标 ',
    '\n  2025年：',
    '\n| 指标 | 2025年 |\n| ',
    '\n责任部门：',
    '\n期限：',
    '\n  属性：',
    '|---|',
    '\n部门\n  ',
  ],
];

type Mutation = (lines: readonly MutatedLine[], random: Random) => MutatedLine[];

const onLine =
  (change: (text: string, random: Random) => string): Mutation =>
  (lines, random) => {
    const at = random.below(lines.length);
    const text = change(lines[at]?.text ?? '', random);
    return lines.toSpliced(at, 1, ...linesOf(text));
  };

const mutations: readonly Mutation[] = [
  onLine((text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + random.below(3));
  }),
  onLine((text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(vocabulary) + text.slice(at);
  }),
  onLine((text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
  }),
  onLine((text, random) => random.pick(['  ', '　　', '\t', '| ', '// ']) + text),
  onLine((text) => text.trimStart()),
  (lines, random) => lines.toSpliced(random.below(lines.length), 1),
  (lines, random) => {
    const copied = lines[random.below(lines.length)] ?? { text: '' };
    return lines.toSpliced(random.below(lines.length + 1), 0, copied);
  },
  (lines, random) => {
    const words = Array.from({ length: 1 + random.below(6) }, () => random.pick(vocabulary));
    return lines.toSpliced(random.below(lines.length + 1), 0, ...linesOf(words.join('')));
  },
  (lines, random) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    const swapped = [...lines];
    [swapped[a], swapped[b]] = [lines[b] as MutatedLine, lines[a] as MutatedLine];
    return swapped;
  },
  (lines, random) => {
    const at = random.below(lines.length);
    return lines.toSpliced(at, 2, { text: (lines[at]?.text ?? '') + (lines[at + 1]?.text ?? '') });
  },
];

/** A text after one to six changes, line by line. */
export function mutate(text: string, random: Random): MutatedLine[] {
  let lines: MutatedLine[] = text.split('\n').map((line, from) => ({ text: line, from }));
  for (let left = 1 + random.below(6); left > 0 && lines.length > 0; left--) {
    lines = random.pick(mutations)(lines, random);
  }
  return lines;
}

function linesOf(text: string): MutatedLine[] {
  return text.split(/\r\n|\n|\r/).map((line) => ({ text: line }));
}
