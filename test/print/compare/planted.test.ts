import { expect, test } from 'vitest';
import { grouped } from '../../../language-server/src/core/model/grouped.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { comparePlans } from '../../../language-server/src/print/compare/compare.ts';
import {
  exampleText,
  isToldAs,
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
  const chosen = [
    ...['value-2', 'unit-2', 'comparator-2', 'property-1', 'direction-1', 'category-2', 'department-3'],
    ...['department-4', 'department-8', 'deadline-1', 'deadline-2', 'indicator-2', 'indicator-3', 'annex-1'],
    ...['swap-1', 'prose-2', 'prose-4', 'prose-7', 'row-1', 'row-4', 'department-6', 'year-3', 'category-1'],
    ...['box-2', 'unit-3'],
  ];
  const changes = chosen.map((id) => plantedChanges.find((each) => each.id === id) as PlantedChange);
  expect(new Set(chosen).size).toBe(25);
  expect(differences('chengxi', changes)).toEqual(none);
});
