import { describe, expect, it } from 'vitest';
import { ownTitleForm } from '../../../language-server/src/core/references/own-names.ts';

describe('a plan’s own title', () => {
  it.each([
    ['某市养老“十四五”服务规划', '某市养老服务“十四五”规划'],
    ['某市“十四五”养老服务规划', '某市养老服务“十四五”规划'],
    ['某市2023—2025年养老服务行动方案', '某市养老服务行动方案（2023—2025年）'],
    ['某市养老体系服务行动方案（2023—2025年）', '某市养老服务体系行动方案（2023—2025年）'],
  ])('is written otherwise in %s', (named, own) => {
    expect(ownTitleForm(named, own)).toBe('otherwise');
  });

  it.each([
    ['某市养老服务‘十四五’规划', '某市养老服务“十四五”规划'],
    ['某市养老服务行动方案（2023-2025）', '某市养老服务行动方案（2023—2025年）'],
    ['某市养老服务“十三五”规划', '某市养老服务“十四五”规划'],
    ['某省“十四五”养老服务规划', '某市养老服务“十四五”规划'],
  ])('is the same, or another document’s, in %s', (named, own) => {
    expect(ownTitleForm(named, own)).toBeUndefined();
  });
});
