import { describe, expect, it } from 'vitest';
import { suggestionLook } from '../../extension/src/replies/suggestion-nodes.ts';
import { anchorAt, type PlacedSuggestion } from '../../language-server/src/index.ts';

const text = '规划 甲市养老规划\n一、目标\n每个街道建成1个食堂，护理型床位占比达到60%。\n';

/** What a bureau would write for words of the text, as a line of the view. */
function lineFor(original: string, proposed: string): string {
  const at = text.split('\n')[2]?.indexOf(original) ?? -1;
  expect(at).toBeGreaterThanOrEqual(0);
  const range = { start: { line: 2, character: at }, end: { line: 2, character: at + original.length } };
  const suggestion: PlacedSuggestion = {
    thread: {
      id: 's1',
      state: 'open',
      anchor: anchorAt(text, range),
      comments: [],
      suggestion: { bureaus: ['市商务局'], original, proposed },
    },
    range,
    stands: 'original',
    rivals: [],
  };
  return suggestionLook(suggestion, 'zh').label;
}

describe('a suggestion in the view 征求意见', () => {
  it('says of a short change which words it is of, and where these go on', () => {
    expect(lineFor('60%', '70%')).toBe('…位占比达到60% → 70%');
    expect(lineFor('1', '2')).toBe('…个街道建成1 → 2');
    expect(lineFor('街道', '乡镇')).toBe('每个街道 → 乡镇');
  });

  it('says of a longer one what was and what would be', () => {
    expect(lineFor('护理型床位占比', '护理型床位比例')).toBe('护理型床位占比 → 护理型床位比例');
    expect(lineFor('，护理型床位占比达到60%', '')).toBe('－ ，护理型床位占比达到60%');
  });
});
