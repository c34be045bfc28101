import { expect, it, vi } from 'vitest';
import type { CurrentSuggestions } from '../../extension/src/replies/current-suggestions.ts';
import { suggestionsView } from '../../extension/src/replies/suggestions-view.ts';
import { placedSuggestions } from '../../language-server/src/core/review/merge/placed-suggestions.ts';
import { change, plan, replies } from '../core/review/merge/bureaus.ts';

/** How often the rows were drawn anew. */
const drawn = vi.hoisted(() => ({ times: 0 }));

vi.mock('vscode', () => {
  const disposable = { dispose: () => undefined };
  class EventEmitter {
    event = () => disposable;
    fire = () => {
      drawn.times++;
    };
    dispose = () => undefined;
  }
  return {
    EventEmitter,
    Disposable: { from: () => disposable },
    env: { language: 'zh-cn' },
    window: { createTreeView: () => ({ ...disposable, description: '' }) },
    workspace: { getConfiguration: () => ({ get: () => undefined }) },
  };
});

it('the rows of suggestions are drawn anew where they are others, and left alone under the pointer where not', () => {
  let tell = (): void => undefined;
  const reviews = [['65%'], ['65%'], ['70%']].map(([words = '']) =>
    placedSuggestions(plan, replies([change('市卫生健康委', '占比达到【60%】以上', words)])),
  );
  const current = {
    plan: 'file:///a.plan',
    all: [] as ReturnType<typeof placedSuggestions>,
    onDidChange(listener: () => void) {
      tell = listener;
      return { dispose: () => undefined };
    },
    dispose: () => undefined,
  };
  suggestionsView(current as unknown as CurrentSuggestions);
  const counts = reviews.map((all) => {
    current.all = all;
    tell();
    return drawn.times;
  });
  expect(counts).toEqual([2, 2, 3]);
});
