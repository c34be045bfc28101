import { expect, test } from 'vitest';
import { grouped } from '../../../language-server/src/core/model/grouped.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { comparePlans } from '../../../language-server/src/print/compare/compare.ts';
import {
  exampleText,
  isToldAs,
  manyAtOnce,
  type PlantedChange,
  plantedChanges,
  toldBy,
  withEdit,
} from './planted-changes.ts';

const examples = new Map(
  [...grouped(plantedChanges, ({ plan }) => plan).keys()].map((plan) => [plan, exampleText(plan)] as const),
);

/** What is told of changes that was not planted, and what was planted and isn't told. */
function differences(plan: string, changes: readonly PlantedChange[]) {
  const before = examples.get(plan) ?? '';
  const after = changes.flatMap(({ edits }) => edits).reduce(withEdit, before);
  const rows = toldBy(comparePlans(readPlan(before), readPlan(after), 'zh'));
  const missed = changes.flatMap(({ told }) =>
    told.filter((each) => {
      const found = rows.findIndex((row) => isToldAs(row, each));
      if (found >= 0) rows.splice(found, 1);
      return found < 0;
    }),
  );
  return { missed, extra: rows };
}

const none = { missed: [], extra: [] };

test.each(plantedChanges.map((change) => [change.id, change] as const))(
  '%s is told as what it is, and nothing else',
  (_, change) => {
    expect(differences(change.plan, [change])).toEqual(none);
  },
);

test('25 at once are told, and nothing else', () => {
  const changes = manyAtOnce.map((id) => plantedChanges.find((each) => each.id === id) as PlantedChange);
  expect(new Set(manyAtOnce).size).toBe(25);
  expect(differences('chengxi', changes)).toEqual(none);
});
