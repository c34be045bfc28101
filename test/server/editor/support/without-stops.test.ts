import { expect, test } from 'vitest';
import { withoutStops } from '../../../../language-server/src/server/editor/support/without-stops.ts';

test.each([
  [`指标 \${1:名称}`, '指标 名称'],
  [`\${2|约束性,预期性|}`, '约束性'],
  [`甲$1乙\${2}丙$0`, '甲乙丙'],
  [`\${1:甲\\}乙}`, '甲}乙'],
  ['100\\$', '100$'],
])('%s is read as text', (snippet, text) => {
  expect(withoutStops(snippet)).toBe(text);
});
