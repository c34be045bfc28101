import { describe, expect, it } from 'vitest';
import {
  properties,
  propertyWord,
  readProperty,
  withProperty,
} from '../../../language-server/src/core/model/property.ts';

describe('约束性 and 预期性', () => {
  it.each(['simplified', 'traditional', 'english'] as const)('are read as they are written: %s', (script) => {
    for (const property of properties) expect(readProperty(propertyWord(property, script))).toBe(property);
  });

  it.each([
    ['约束性', '预期性'],
    ['【約束性】', '【預期性】'],
    ['约束性指标', '预期性指标'],
    ['Binding', 'expected'],
  ])('%s is turned into %s, what stands around it left', (text, expected) => {
    expect(withProperty(text, 'expected')).toBe(expected);
    expect(readProperty(withProperty(text, 'expected'))).toBe('expected');
  });

  it('are said by nothing else', () => {
    expect(readProperty('参考性')).toBeUndefined();
    expect(withProperty('参考性', 'expected')).toBe('参考性');
  });
});
