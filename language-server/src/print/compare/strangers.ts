import { normaliseName } from '../../core/model/names.ts';
import type { Plan } from '../../core/model/plan.ts';

/** Whether two plans have no title, no heading, no indicator and no paragraph in common: the one is no version of the other. */
export function areStrangers(one: Plan, other: Plan): boolean {
  const known = new Set(saidBy(one));
  return !saidBy(other).some((said) => known.has(said));
}

function saidBy({ header, root, sections, indicators }: Plan): string[] {
  const texts = [root, ...sections].flatMap((section) => section.texts.map(({ value }) => value));
  const names = [header.title?.value ?? '', ...sections.map(({ title }) => title)];
  return [...names, ...indicators.map(({ fullName }) => fullName), ...texts]
    .map(normaliseName)
    .filter((said) => said !== '');
}
