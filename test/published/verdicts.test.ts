import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings.ts';
import { judge, listing, readVerdicts } from './verdicts.ts';

const text = [
  '规划 某市养老服务行动计划（2023—2025年）',
  '  规划期：2023—2025年',
  '  基期：2022年',
  '指标 床位数',
  '  2022年：3000张',
  '  2024年：3800张',
  '  2025年：3500张',
  '  属性：预期性',
].join('\n');
const { counts, grave } = findingsOf('某市', text);
const [beyond] = grave;

describe('a finding on a published plan', () => {
  it('is told by what it is about and some characters around it', () => {
    expect(counts.error).toBe(1);
    expect(beyond).toMatchObject({
      plan: '某市',
      code: 'values/milestone-beyond-target',
      where: '2024年：[3800张]',
      line: 6,
      context: [
        '  指标 床位数',
        '    2022年：3000张',
        '>   2024年：3800张',
        '    2025年：3500张',
        '    属性：预期性',
      ],
    });
  });

  it('and, where others of its kind stand among the same characters, by its order', () => {
    const twice = findingsOf('某市', `${text}\n${text.split('\n').slice(3).join('\n')}`);
    const beyonds = twice.grave.filter(({ code }) => code === beyond?.code);
    expect(beyonds.map(({ where }) => where)).toEqual(['2024年：[3800张]', '2024年：[3800张]#2']);
  });
});

const verdict = (said: string) =>
  readVerdicts(`某市 | values/milestone-beyond-target | 2024年：[3800张] | ${said}`);

describe('the list of verdicts', () => {
  it('must have one for each finding', () => {
    expect(judge(grave, verdict('right | 3800 is more than 3500'))).toEqual({
      right: 1,
      wrong: 0,
      faults: [],
    });
    expect(judge(grave, []).faults).toEqual([
      'no verdict: error 某市 | values/milestone-beyond-target | 2024年：[3800张]',
    ]);
  });

  it('bears no false error, and one false warning in twenty', () => {
    const isFalse = verdict('false | the two are of different places');
    expect(judge(grave, isFalse).faults).toEqual([
      'a false error: 某市 | values/milestone-beyond-target | 2024年：[3800张]',
      '1 of 1 are false: more than one in twenty',
    ]);
    const asWarning = grave.map((each) => ({ ...each, severity: 'warning' as const }));
    const others = Array.from(
      { length: 19 },
      (_, at) => ({ ...asWarning[0], where: `${at}` }) as (typeof grave)[0],
    );
    const right = others.flatMap(({ plan, code, where }) =>
      readVerdicts(`${plan} | ${code} | ${where} | right | so`),
    );
    expect(judge([...asWarning, ...others], [...isFalse, ...right])).toEqual({
      right: 19,
      wrong: 1,
      faults: [],
    });
  });

  it('holds what is right: it must still be found', () => {
    expect(judge([], verdict('right | 3800 is more than 3500')).faults).toEqual([
      'found no more, though right: 某市 | values/milestone-beyond-target | 2024年：[3800张]',
    ]);
    expect(judge([], verdict('false | of different places')).faults).toEqual([]);
  });

  it('is what is written for a person to judge, filled in', () => {
    const written = listing(grave, []);
    expect(written).toContain('# >   2024年：3800张\n');
    expect(() => readVerdicts(written)).toThrow('2024年：[3800张] | ?');
    expect(readVerdicts(written.replace('| ?', '| right | more than the target'))).toHaveLength(1);
  });
});
