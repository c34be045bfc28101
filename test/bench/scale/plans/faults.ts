import type { Draft, DraftIndicator, DraftTask } from './draft.ts';

/** A fault that a drafter makes, and the code of the check that is to find it. */
export interface PlantedFault {
  readonly code: string;
  plant(draft: Draft): void;
}

const indicator = ({ indicators }: Draft, index: number): DraftIndicator =>
  indicators[index] as DraftIndicator;
const task = ({ tasks }: Draft, index: number): DraftTask => tasks[index] as DraftTask;

const faults: readonly PlantedFault[] = [
  {
    code: 'values/milestone-beyond-target',
    plant: (draft) => {
      const planned = indicator(draft, 12);
      planned.milestone = planned.target + 15;
    },
  },
  {
    code: 'timeline/outside-period',
    plant: (draft) => {
      task(draft, 7).deadline = '2033年底';
    },
  },
  {
    code: 'structure/duplicate-indicator',
    plant: (draft) => {
      const { name, serves } = indicator(draft, 23);
      indicator(draft, 25).name = name;
      indicator(draft, 25).serves = serves;
    },
  },
  {
    code: 'responsibility/unknown-department',
    plant: (draft) => {
      task(draft, 3).departments = ['气象局'];
    },
  },
  {
    code: 'text/text-contradicts-indicator',
    plant: (draft) => {
      const told = task(draft, 5);
      told.deadline = '2030年底';
      told.texts.push(`${told.texts.pop()}到2030年，养老机构护理型床位占比达到55.0%以上。`);
    },
  },
  {
    code: 'alignment/basis-not-found',
    plant: (draft) => {
      const [basis] = draft.bases;
      if (basis) basis.title = basis.title.replace('规划纲要', '规化纲要');
    },
  },
  {
    code: 'alignment/weaker-than-superior',
    plant: (draft) => {
      const lowered = indicator(draft, 34);
      lowered.target = lowered.pattern.target - 20;
    },
  },
];

/**
 * Plants the fault that falls to a county's plan by its number, in three of four; undefined in the others. No plan rests on
 * a county's, so that each is reported in just one.
 */
export function plantFault(draft: Draft): PlantedFault | undefined {
  const { index, level } = draft.place;
  if (level !== 'county' || index % 4 === 0) return undefined;
  const fault = faults[index % faults.length] as PlantedFault;
  fault.plant(draft);
  return fault;
}

export const plantedCodes: readonly string[] = faults.map(({ code }) => code);
