import { describe, expect, it } from 'vitest';
import { syntaxTree } from '../../support/syntax-tree.ts';
import { imagesOf, tokenLines } from '../../support/tokens.ts';

describe('依据', () => {
  it.each([
    ['《甲规划》', [{ plan: '甲规划' }]],
    ['《甲规划》（甲发〔2022〕60号）', [{ plan: '甲规划', number: '（甲发〔2022〕60号）' }]],
    [
      '《甲规划》(甲发〔2022〕60号)、《乙方案》',
      [{ plan: '甲规划', number: '(甲发〔2022〕60号)' }, { plan: '乙方案' }],
    ],
    ['《甲规划》《乙方案》', [{ plan: '甲规划' }, { plan: '乙方案' }]],
    ['《甲规划》（甲发1号）和《乙方案》', [{ plan: '甲规划', number: '（甲发1号）' }, { plan: '乙方案' }]],
    [
      '《甲规划》、《乙、丙方案（2023—2025年）》等文件。',
      [{ plan: '甲规划' }, { plan: '乙、丙方案（2023—2025年）' }],
    ],
    ['甲发〔2022〕60号', [{ text: '甲发〔2022〕60号' }]],
    ['国务院通知（国发5号）', [{ text: '国务院通知', number: '（国发5号）' }]],
    ['《甲规划》第三章（甲发1号）', [{ text: '《甲规划》第三章', number: '（甲发1号）' }]],
    ['《甲规划', [{ plan: '甲规划' }]],
    ['《甲规划》（甲发1', [{ plan: '甲规划', number: '（甲发1' }]],
    ['《》', [{}]],
    ['', []],
  ])('%s', (text, bases) => {
    expect(syntaxTree(`规划 甲\n  依据：${text}`)).toMatchObject({
      members: [
        { fields: [{ $type: 'BasisField', bases: bases.map((basis) => ({ $type: 'Basis', ...basis })) }] },
      ],
    });
  });
});

describe('对应', () => {
  it.each([
    ['《甲规划》人均预期寿命', [{ plan: '甲规划', indicator: '人均预期寿命' }]],
    ['人均预期寿命', [{ indicator: '人均预期寿命' }]],
    ['《甲规划》', [{ plan: '甲规划' }]],
    [
      '《甲规划》养老、托育覆盖率；《乙规划》托位数',
      [
        { plan: '甲规划', indicator: '养老、托育覆盖率' },
        { plan: '乙规划', indicator: '托位数' },
      ],
    ],
    [
      '《甲规划》覆盖率、《乙规划》托位数',
      [
        { plan: '甲规划', indicator: '覆盖率' },
        { plan: '乙规划', indicator: '托位数' },
      ],
    ],
    ['《甲规划》占比（%）', [{ plan: '甲规划', indicator: '占比（%）' }]],
    ['《甲', [{ plan: '甲' }]],
  ])('%s', (text, links) => {
    const expected = links.map((link) => ({ $type: 'IndicatorLink', ...link }));
    expect(syntaxTree(`指标 乙\n  对应：${text}`)).toMatchObject({
      members: [{ fields: [{ $type: 'ServesField', links: expected }] }],
    });
    expect(syntaxTree(`| 指标 | 对应 |\n| 乙 | ${text} |`)).toMatchObject({
      members: [{ rows: [{ cells: [{}, { $type: 'ServesCell', links: expected }] }] }],
    });
  });
});

describe('a department of the roster', () => {
  it.each([
    ['市民政局', ['NAME 市民政局']],
    [
      '市发展和改革委员会（市发改委）',
      ['NAME 市发展和改革委员会', 'BRACKET_OPEN （', 'NAME 市发改委', 'BRACKET_CLOSE ）'],
    ],
    [
      '市卫生健康委员会(市卫健委、卫健委)',
      [
        'NAME 市卫生健康委员会',
        'BRACKET_OPEN (',
        'NAME 市卫健委',
        'SEPARATOR 、',
        'NAME 卫健委',
        'BRACKET_CLOSE )',
      ],
    ],
    [
      '市卫生健康委员会（市卫健委）（市中医药局）',
      [
        'NAME 市卫生健康委员会',
        'BRACKET_OPEN （',
        'NAME 市卫健委',
        'SEPARATOR ）（',
        'NAME 市中医药局',
        'BRACKET_CLOSE ）',
      ],
    ],
    [
      '各区人民政府：甲区人民政府、乙区人民政府',
      ['NAME 各区人民政府', 'COLON ：', 'NAME 甲区人民政府', 'SEPARATOR 、', 'NAME 乙区人民政府'],
    ],
    ['各市（区）人民政府', ['NAME 各市（区）人民政府']],
    ['各市（区）人民政府：甲区', ['NAME 各市（区）人民政府', 'COLON ：', 'NAME 甲区']],
    [
      '各市（区）人民政府（各地）：甲区',
      [
        'NAME 各市（区）人民政府',
        'BRACKET_OPEN （',
        'NAME 各地',
        'BRACKET_CLOSE ）',
        'COLON ：',
        'NAME 甲区',
      ],
    ],
    ['市发展和改革委员会（市发改', ['NAME 市发展和改革委员会', 'BRACKET_OPEN （', 'NAME 市发改']],
  ])('%s', (line, tokens) => {
    expect(tokenLines(`部门\n  ${line}`).slice(1)).toEqual(tokens);
  });

  it.each([
    ['、甲、、乙', ['甲', '乙']],
    ['各区：甲区、乙区（功能区）', ['各区', '甲区', '乙区（功能区）']],
    ['甲（乙、丙', ['甲', '乙', '丙']],
    ['甲（乙、丙【', ['甲', '乙', '丙【']],
  ])('in one line may be half typed: %s', (line, names) => {
    expect(imagesOf('NAME', `部门：${line}`)).toEqual(names);
  });

  it('may stand in one line with others', () => {
    expect(tokenLines('部门：市民政局、市发展和改革委员会（市发改委、发改委）').slice(2)).toEqual([
      'NAME 市民政局',
      'SEPARATOR 、',
      'NAME 市发展和改革委员会',
      'BRACKET_OPEN （',
      'NAME 市发改委',
      'SEPARATOR 、',
      'NAME 发改委',
      'BRACKET_CLOSE ）',
    ]);
  });
});
