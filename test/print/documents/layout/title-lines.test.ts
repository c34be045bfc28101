import { describe, expect, it } from 'vitest';
import { titleLines } from '../../../../language-server/src/print/documents/layout/title-lines.ts';

const lines = (title: string) => titleLines(title, 40);

describe('the lines of a title', () => {
  it('are one where it fits', () => {
    expect(lines('示范市养老服务行动方案（2023—2025年）')).toEqual(['示范市养老服务行动方案（2023—2025年）']);
  });

  it('are two where a bracket ends it', () => {
    expect(lines('泰州市城乡社区服务体系建设行动方案（2023—2025年）')).toEqual([
      '泰州市城乡社区服务体系建设行动方案',
      '（2023—2025年）',
    ]);
  });

  it('are broken between words into nearly one length, each a whole in itself', () => {
    expect(lines('三亚市城乡社区服务体系建设行动计划（2023—2025年）：修改对照')).toEqual([
      '三亚市城乡社区服务体系建设行动',
      '计划（2023—2025年）：修改对照',
    ]);
  });

  it('are broken before 第十五个, as outlines are', () => {
    for (const [first, second] of [
      ['澄溪县国民经济和社会发展', '第十五个五年规划纲要'],
      ['澄溪縣國民經濟和社會發展', '第十五個五年規劃綱要'],
    ]) {
      expect(lines(`${first}${second}`)).toEqual([first, second]);
    }
  });

  it('are broken at blanks in English, which are not printed, and leave room for wider letters', () => {
    expect(lines('Action Plan for Elderly Care (2023-2025)')).toEqual([
      'Action Plan for Elderly Care',
      '(2023-2025)',
    ]);
    expect(lines('Five-Year Plan for Community-Based Services 2023-2025 in Model City')).toEqual([
      'Five-Year Plan for',
      'Community-Based Services',
      '2023-2025 in Model City',
    ]);
  });

  it('never break years that belong together', () => {
    for (const width of [12, 14, 16, 18, 20]) {
      expect(titleLines('某市2023—2025年养老服务2023-2025年行动方案', width).join('\n')).not.toMatch(
        /\d\n|\n\d{4}年|[—-]\n/,
      );
    }
  });

  it('take no longer for a whole text that came as one line than it has lines', () => {
    expect(lines('养老服务'.repeat(5000))).toHaveLength(1000);
  });
});
