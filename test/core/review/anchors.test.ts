import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anchorAt } from '../../../language-server/src/core/review/anchor.ts';
import { anchoredPlaces } from '../../../language-server/src/core/review/anchored-place.ts';

const plan = `规划 示范市养老服务规划（2023—2025年）
  发文机关：示范市人民政府

一、总体要求
到2025年，护理型床位占比达到60%以上，老年人健康管理率达到72%。

二、主要指标
指标 护理型床位占比
  2022年：45%
  2025年：60%
  属性：约束性
  责任部门：市民政局
指标 老年人健康管理率
  2025年：≥72%
  属性：预期性
  责任部门：市民政局

三、重点任务
（一）发展助餐服务
每个街道建成1个以上老年食堂，做到应建尽建。
责任部门：市民政局
`;

/** A remark on the words between 【 and 】, looked for again in another text; its words there, and what became of them. */
function found(marked: string, now: string): string {
  const text = marked.replace(/[【】]/gu, '');
  const positionOf = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  const start = marked.indexOf('【');
  const anchor = anchorAt(text, {
    start: positionOf(start),
    end: positionOf(marked.indexOf('】') - 1),
  });
  const [place] = anchoredPlaces(now, [anchor]);
  if (!place) throw new Error('each has a place');
  const lines = now.split(/\r\n|\n|\r/);
  const { start: from, end: to } = place.range;
  const words =
    from.line === to.line
      ? lines[from.line]?.slice(from.character, to.character)
      : [
          lines[from.line]?.slice(from.character),
          ...lines.slice(from.line + 1, to.line),
          lines[to.line]?.slice(0, to.character),
        ].join('\n');
  return `${place.state} ${from.line + 1}: ${words}`;
}

const on = (words: string, marked = words) => plan.replace(words, () => `【${marked}】`);
const number = '2025年：60%';

describe('the words of a remark', () => {
  it('are where they were in a text that is as it was', () => {
    expect(found(on(number), plan)).toBe('kept 10: 2025年：60%');
  });

  it('move with what is written and taken out elsewhere', () => {
    const now = plan.replace('一、总体要求\n', '前言。\n\n一、总体要求\n').replace('  2022年：45%\n', '');
    expect(found(on(number), now)).toBe('kept 11: 2025年：60%');
  });

  it('are told from the same words elsewhere by what stands around', () => {
    const second = plan.replace(/责任部门：市民政局(?=\n\n)/u, '【责任部门：市民政局】');
    expect(found(second, `前言。\n${plan}`)).toBe('kept 17: 责任部门：市民政局');
    expect(found(second, plan.replace('  2022年：45%\n', ''))).toBe('kept 15: 责任部门：市民政局');
  });

  it('are found under their heading when that has moved', () => {
    const [head = '', indicators = '', tasks = ''] = plan.split(/(?=二、|三、)/u);
    const now = head + tasks + indicators;
    expect(found(on('做到应建尽建'), now)).toBe('kept 9: 做到应建尽建');
  });

  it('are what stands between the same words, where they are changed', () => {
    expect(found(on('72%', '72%'), plan.replace('72%', '75%'))).toBe('changed 5: 75%');
    expect(found(on('1个以上老年食堂'), plan.replace('1个以上老年食堂', '两个老年食堂'))).toBe(
      'changed 20: 两个老年食堂',
    );
  });

  it('are not taken for the same words that stand somewhere else', () => {
    expect(found(on('45%'), plan.replace('2022年：45%', '2022年：48%').concat('另有45%的社区。\n'))).toBe(
      'changed 9: 48%',
    );
  });

  it('are a line that is most alike, where its neighbours are others too', () => {
    const now = plan.replace(
      /（一）[\s\S]*$/u,
      '（一）办好食堂\n开办助餐点。\n每个街道和镇建成1个以上老年食堂，应建尽建。\n',
    );
    expect(found(on('每个街道建成1个以上老年食堂，做到应建尽建。'), now)).toBe(
      'changed 21: 每个街道和镇建成1个以上老年食堂，应建尽建。',
    );
  });

  it('leave the remark at their heading, where they are gone', () => {
    const now = `${plan.replace(/每个街道[\s\S]*$/u, '办法另行制定。\n')}`;
    expect(found(on('每个街道建成1个以上老年食堂，做到应建尽建。'), now)).toBe('gone 19: （一）发展助餐服务');
    expect(found(on('每个街道建成1个以上老年食堂，做到应建尽建。'), '')).toBe('gone 1: ');
  });

  it('may stand in a file with other line breaks, or have become Traditional', () => {
    expect(found(on(number), plan.replaceAll('\n', '\r\n'))).toBe('kept 10: 2025年：60%');
    expect(found(on('责任部门：市民政局'), plan.replaceAll('责任部门', '責任部門'))).toBe(
      'kept 12: 責任部門：市民政局',
    );
  });

  it('may be whole lines', () => {
    const marked = plan.replace(/ {2}2022年[\s\S]*?60%/u, (lines) => `【${lines}】`);
    expect(found(marked, `前言。\n${plan}`)).toBe('kept 10:   2022年：45%\n  2025年：60%');
  });
});

describe('a remark on no words', () => {
  it('is on its line', () => {
    const anchor = anchorAt(plan, { start: { line: 9, character: 0 }, end: { line: 9, character: 0 } });
    expect(anchor).toEqual({
      line: 10,
      heading: '指标 护理型床位占比',
      before: '标 护理型床位占比\n  2022年：45%\n  ',
      quote: '2025年：60%',
      after: '\n  属性：约束性\n  责任部门：市民政局\n指标',
    });
  });

  it('on a blank line stays there as long as its neighbours do', () => {
    const anchor = anchorAt(plan, { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } });
    expect(anchor.quote).toBe('');
    expect(anchoredPlaces(`前言。\n${plan}`, [anchor])[0]).toMatchObject({ range: { start: { line: 3 } } });
  });
});

describe('in published plans', () => {
  const examples = ['taizhou', 'zhuhai', 'sanya', 'deyang', 'shidian', 'chengxi'];
  const linesOf = (name: string) =>
    readFileSync(new URL(`../../../examples/${name}.plan`, import.meta.url), 'utf8').split('\n');

  it.each(examples)('every line of %s is found again when lines come and go elsewhere', (name) => {
    const before = linesOf(name);
    const places = [...before.keys()].filter((line) => before[line]?.trim() !== '');
    // each fifth line is taken out, each seventh has a new one in front
    const kept = places.filter((line) => line % 5 !== 0);
    const now: string[] = [];
    const moved = new Map<number, number>();
    for (const [line, text] of before.entries()) {
      if (line % 7 === 0) now.push(`新写的第${line}句话。`);
      if (line % 5 === 0) continue;
      moved.set(line, now.length);
      now.push(text);
    }
    const text = before.join('\n');
    const anchors = kept.map((line) =>
      anchorAt(text, { start: { line, character: 0 }, end: { line, character: 0 } }),
    );
    const found = anchoredPlaces(now.join('\n'), anchors);
    const astray = kept.filter((line, index) => found[index]?.range.start.line !== moved.get(line));
    // fields that stand the same below several indicators, where the indicator's own line is gone
    expect(astray.length / kept.length).toBeLessThan(0.05);
  });
});

test('whatever a text and a remark are, the remark has a place in the text', () => {
  const word = fc.string({ unit: fc.constantFrom('甲', '乙', '\n', '\r\n', ' ', '5%', '（', '一、', '😀') });
  const position = fc.record({ line: fc.nat(9), character: fc.nat(9) });
  fc.assert(
    fc.property(word, word, position, position, (before, now, start, end) => {
      const [place] = anchoredPlaces(now, [anchorAt(before, { start, end })]);
      const lines = now.split(/\r\n|\n|\r/);
      for (const { line, character } of [place?.range.start, place?.range.end].filter((each) => !!each)) {
        expect(line).toBeLessThan(lines.length);
        expect(character).toBeLessThanOrEqual(lines[line]?.length ?? -1);
      }
      expect(place).toBeDefined();
    }),
  );
});
