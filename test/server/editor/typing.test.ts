import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlan } from '../../../language-server/src/server/editor/format.ts';
import { type Answered, typed } from '../../support/typist.ts';
import { byInputMethod, byKeys, writtenByInputMethod, writtenByKeys } from '../../vscode/typing/plan.ts';

const examples = ['examples', 'examples/alignment'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.plan'))
    .map((file) => [file, formatPlan(readFileSync(`${folder}/${file}`, 'utf8'))] as const),
);

/** Lines as somebody types them: without what the editor puts in front. */
function withoutIndentation(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^ +/, ''));
}

/** Comments stay where they were begun: whether they are of the block above nobody knows. */
function withComments(text: string): string {
  return text.trimEnd().replace(/^ +(?=\/\/)/gm, '');
}

/** When the answer behind each line comes on a busy machine. */
const paceOf = ({ length }: readonly string[]) =>
  fc.array(fc.constantFrom<Answered>('at once', 'midway', 'later'), { minLength: length, maxLength: length });

describe('a plan that is typed line by line stands there as it is formatted', () => {
  it.each(examples)('%s', (_, text) => {
    expect(withComments(typed(withoutIndentation(text)))).toBe(withComments(text));
  });

  it.each(examples)('%s, typed too fast for any answer but the last', (_, text) => {
    const fast = typed(withoutIndentation(text), { answered: () => 'later' });
    expect(withComments(fast)).toBe(withComments(text));
  });

  it.each(examples)('%s, whenever the answers come', (_, text) => {
    const lines = withoutIndentation(text);
    fc.assert(
      fc.property(paceOf(lines), (answers) => {
        const written = typed(lines, { answered: (line) => answers[line] as Answered });
        expect(withComments(written)).toBe(withComments(text));
      }),
      { numRuns: 5 },
    );
  });

  it.each([
    ['by keys', byKeys, writtenByKeys],
    ['by input method', byInputMethod, writtenByInputMethod],
  ])('so do the lines of the story, %s', (_, lines, written) => {
    const corrected = lines.replace(/[^⌫]⌫/gu, '').replace(/[^⌫]⌫/gu, '').split('\n');
    expect(typed(corrected)).toBe(written);
    expect(typed(corrected, { answered: () => 'later' })).toBe(written);
    fc.assert(
      fc.property(paceOf(corrected), (answers) => {
        expect(typed(corrected, { answered: (line) => answers[line] as Answered })).toBe(written);
      }),
      { numRuns: 200 },
    );
  });
});

/** Lines that somebody else typed, and what must stand there then, where they are beside the project. */
const theirs = join(import.meta.dirname, '../../../../shared/typing');

describe.skipIf(!existsSync(theirs))('lines that somebody else typed', () => {
  const [lines = '', expected = ''] = ['lines.txt', 'expected.plan'].map((file) =>
    existsSync(theirs) ? readFileSync(join(theirs, file), 'utf8').trimEnd() : '',
  );

  it.each<Answered>(['at once', 'midway', 'later'])('stand there as they must, answered %s', (answered) => {
    const swallowed: string[] = [];
    const onSwallowed = (line: string) => swallowed.push(line);
    const written = typed(lines.split('\n'), { answered: () => answered, onSwallowed });
    expect([written.trimEnd(), swallowed]).toEqual([expected, []]);
  });
});

describe('no Enter is taken by a list', () => {
  /** The lines behind which it would be, and what it would put in. */
  function swallowed(lines: readonly string[]): string[] {
    const found: string[] = [];
    typed(lines, { onSwallowed: (line, suggestion) => found.push(`${line} → ${suggestion}`) });
    return found;
  }

  it.each(examples)('%s', (_, text) => {
    expect(swallowed(withoutIndentation(text))).toEqual([]);
  });

  it.each([
    [
      '规划 甲市行动计划',
      '规划期：2026—2030年',
      '基期：2025年',
      '',
      '部门',
      '市发展和改革委员会（市发改委）',
    ],
    ['一、甲', '责任部门：市发改委', '期限：2027年', '二、乙', '期限：2027年底', '三、丙', '期限：2027年'],
    [
      '指标 甲',
      '2025年：３５',
      '2027年：3',
      '2030年：5左右',
      '方向：上升',
      '类别 乙',
      '指标 丙',
      '单位：张',
      '2025年：3',
    ],
    ['一、甲', '附件1', '指标表', '|指标|2025年|', '|乙|3|', '附件2', '部门名单'],
    ['一、甲', '期限：长期', '二、乙', '期限：持续', '三、丙', '期限：长期坚持'],
    ['指标 甲', '2025年：1200名', '2027年：100%', '2030年：＞5000名', '属性：', '责任部门：'],
  ])('%s …', (...lines) => {
    expect(swallowed(lines)).toEqual([]);
  });
});
