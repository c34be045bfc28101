import type * as builder from '../../language-server/src/language/builder/plan-builder.ts';

/** A text with this in it makes the reading of a plan fail, as no text should. */
export const unreadable = '// 读不了';

/** For `vi.mock` of the plan builder. */
export async function failingBuilder(original: () => Promise<typeof builder>): Promise<typeof builder> {
  const { buildPlan } = await original();
  return {
    buildPlan(file, source) {
      if (file.members.length > 0 && source.text.includes(unreadable)) throw new RangeError('no\nsuch line');
      return buildPlan(file, source);
    },
  };
}
