import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { dedent } from '../../support/annotate.ts';
import { tokenLines } from '../../support/tokens.ts';

describe('a responsibility in brackets inside a paragraph', () => {
  it.each(['（）', '()', '【】', '[]', '［］', '（)', '〔〕'])('in %s', ([open, close]) => {
    expect(tokenLines(`开展服务。${open}责任部门：市民政局、市残联${close}`)).toEqual([
      'TEXT 开展服务。',
      `BRACKET_OPEN ${open}`,
      '责任部门',
      'COLON ：',
      'NAME 市民政局',
      'SEPARATOR 、',
      'NAME 市残联',
      `BRACKET_CLOSE ${close}`,
    ]);
  });

  it.each([
    ['（责任部门：市民政局）', '责任部门'],
    ['（责任单位:市民政局）', '责任部门'],
    ['（牵头单位：市民政局）', '牵头部门'],
    ['（配合部门：市民政局）', '配合部门'],
    ['（責任單位：市民政局）', '责任部门'],
    ['(lead: 市民政局)', '牵头部门'],
    ['（ 责任部门 ：市民政局）', '责任部门'],
  ])('in any spelling: %s', (text, keyword) => {
    const tokens = tokenTypes(`开展服务。${text}`);
    expect(tokens).toContain(keyword);
    expect(tokens).toContain('NAME');
  });

  it('may stand in the middle, twice, or on a line of its own', () => {
    expect(tokenLines('甲。（责任部门：市民政局）乙。（配合部门：市残联）丙。').join(' ')).toBe(
      'TEXT 甲。 BRACKET_OPEN （ 责任部门 COLON ： NAME 市民政局 BRACKET_CLOSE ） ' +
        'TEXT 乙。 BRACKET_OPEN （ 配合部门 COLON ： NAME 市残联 BRACKET_CLOSE ） TEXT 丙。',
    );
    expect(tokenTypes('（责任部门：市民政局）')).toEqual([
      'BRACKET_OPEN',
      '责任部门',
      'COLON',
      'NAME',
      'BRACKET_CLOSE',
    ]);
  });

  it('may hold several fields', () => {
    expect(tokenLines('（牵头单位：市民政局，配合单位：市残联、市教育局；完成时限：2025年底）')).toEqual([
      'BRACKET_OPEN （',
      '牵头部门 牵头单位',
      'COLON ：',
      'NAME 市民政局',
      'SEPARATOR ，',
      '配合部门 配合单位',
      'COLON ：',
      'NAME 市残联',
      'SEPARATOR 、',
      'NAME 市教育局',
      'SEPARATOR ；',
      '期限 完成时限',
      'COLON ：',
      'TEXT 2025年底',
      'BRACKET_CLOSE ）',
    ]);
    expect(tokenLines('（期限：2025年底，责任部门：市民政局）').slice(3)).toEqual([
      'TEXT 2025年底',
      'SEPARATOR ，',
      '责任部门',
      'COLON ：',
      'NAME 市民政局',
      'BRACKET_CLOSE ）',
    ]);
  });

  it('may run in behind a title', () => {
    expect(tokenLines('1.开展服务。做好工作。（责任部门：市民政局）').slice(0, 3)).toEqual([
      'HEADING_5 1.',
      'TITLE 开展服务',
      'TEXT 做好工作。',
    ]);
    expect(tokenLines('1.开展服务（责任部门：市民政局）').slice(0, 4)).toEqual([
      'HEADING_5 1.',
      'TITLE 开展服务',
      'BRACKET_OPEN （',
      '责任部门',
    ]);
  });

  it('holds names that have brackets themselves', () => {
    expect(names('【责任部门：市民政局、各区(功能区)】')).toEqual(['市民政局', '各区(功能区)']);
    expect(names('（责任部门：市民政局（牵头）、各区（功能区））')).toEqual(['市民政局', '各区（功能区）']);
  });

  it('may stand in front of another that says by when', () => {
    expect(names('开展服务。（市民政局、市残联）（完成时限：2025年底）')).toEqual(['市民政局', '市残联']);
    expect(names('开展服务。（市民政局、市残联）（详见附件）')).toEqual([]);
  });

  it('ends with its line where no bracket closes it', () => {
    expect(names('开展服务。（责任部门：市民政局、市残联')).toEqual(['市民政局', '市残联']);
    expect(names('开展服务。（责任部门：市民政局、\n\n（一）其次')).toEqual(['市民政局']);
  });

  it('is not every bracket', () => {
    for (const text of ['村（社区）', '（责任部门要加强配合）', '（单位：万元）', '（一村一法律顾问）']) {
      expect(tokenLines(`完善${text}服务。`)).toEqual([`TEXT 完善${text}服务。`]);
    }
  });
});

describe('a responsibility that a copied text breaks', () => {
  const wrapped = dedent(`
    推动服务落实。【责
    任部门：市民政局、市人力资
    源社会保障局、各
    区(功能区)
    】
    （二）其次
  `);

  it('goes on over line breaks, within its keyword and its names', () => {
    expect(names(wrapped)).toEqual(['市民政局', '市人力资\n源社会保障局', '各\n区(功能区)']);
    expect(tokenTypes(wrapped).slice(-2)).toEqual(['HEADING_4', 'TITLE']);
  });

  it('may be followed by text, and by another', () => {
    const text = '甲。（责任部门：市民\n政局）乙。（配合部门：市\n残联）丙。\n丁。';
    expect(names(text)).toEqual(['市民\n政局', '市\n残联']);
    expect(tokenLines(text).filter((token) => token.startsWith('TEXT'))).toEqual([
      'TEXT 甲。',
      'TEXT 乙。',
      'TEXT 丙。',
      'TEXT 丁。',
    ]);
  });

  it('is none where a blank line comes before its keyword', () => {
    expect(names('做好工作（\n\n责任部门：市民政局')).toEqual(['市民政局']);
    expect(tokenTypes('做好工作（\n\n责任部门：市民政局')).not.toContain('BRACKET_OPEN');
  });

  it.each(['', '（二）其次', '期限：2025年底', '指标 甲'])('does not go on over "%s"', (line) => {
    expect(names(`甲。（责任部门：市民政局、\n${line}\n乙）`)).toEqual(
      line === '指标 甲' ? ['市民政局', '甲'] : ['市民政局'],
    );
  });
});

function tokenTypes(text: string): string[] {
  return tokenLines(text).map((token) => token.split(' ')[0] as string);
}

function names(text: string): string[] {
  return tokenLines(text).flatMap((token) => (token.startsWith('NAME ') ? [token.slice(5)] : []));
}

describe('several fields on a line of their own', () => {
  it('are as many fields, the last of them a deadline', () => {
    const { sections } = readPlan(
      '规划 甲（2023—2025年）\n一、任务\n责任单位：市民政局、市财政局；完成时限：2024年底\n',
    );
    expect(sections[0]?.responsibility?.mentions.map(({ name }) => name)).toEqual(['市民政局', '市财政局']);
    expect(sections[0]?.deadline?.text).toBe('2024年底');
  });

  it('lead and support', () => {
    const { mentions } = readPlan('规划 甲（2023—2025年）\n一、任务\n牵头单位：甲局，配合单位：乙局、丙局\n');
    expect(mentions.map(({ name, role }) => `${name} ${role}`)).toEqual([
      '甲局 lead',
      '乙局 support',
      '丙局 support',
    ]);
  });
});

describe('brackets of several fields', () => {
  const task = (text: string) => readPlan(`一、任务\n${text}`).sections[0];
  const saidBy = (text: string) => [
    ...(task(text)?.responsibility?.mentions ?? []).map(({ name, role }) => `${name} ${role}`),
    task(text)?.deadline?.text,
  ];

  it.each([
    '（牵头单位：甲局；配合单位：乙局；完成时限：2025年底）',
    '（牵头单位：甲局。配合单位：乙局。完成时限：2025年底。）',
    '（牵头单位：甲局；\n配合单位：乙局；\n完成时限：2025年底）',
    '（牵头单位：甲局\n配合单位：乙局\n完成时限：2025年底）',
    '（完成时限：2025年\n底；牵头单位：甲局；配合\n单位：乙局）',
    '（牵头单位：甲局；配合\n部门：乙局；完成时限：2025年底）',
  ])('hold each body with its role, and the deadline: %j', (bracket) =>
    expect(saidBy(`新增学位。${bracket}\n\n做好宣传。`)).toEqual(['甲局 lead', '乙局 support', '2025年底']),
  );

  it('end with their line where nothing closes them', () =>
    expect(
      readPlan('一、任务\n新增学位。（牵头单位：甲局\n配合单位：乙局').sections[0]?.texts[0]?.value,
    ).toBe('新增学位。（牵头单位：甲局'));
});
