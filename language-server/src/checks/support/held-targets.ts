import { bindOpposite, sameAmount } from '../../core/facts/amounts.ts';
import type { FactInText } from '../../core/facts/fact.ts';
import { groupOf } from '../../core/facts/groups.ts';
import { groupedByEach } from '../../core/model/grouped.ts';
import { aimsOf, measuredAims } from '../../core/model/measured-values.ts';
import { oncePer } from '../../core/model/once-per.ts';
import { namesOf } from '../../core/model/part-names.ts';
import type { Indicator, Plan, Section } from '../../core/model/plan.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import { letters, searchAmong } from '../../core/recogniser/likeness.ts';

/** Whether an indicator holds a target of the text: as one of its statements; by its amount in the section or one above or below it, elsewhere with a name like it. */
export function isHeld(fact: FactInText, plan: Plan): boolean {
  if (groupOf(plan).get(fact)?.indicator) return true;
  const { name, section, value } = fact;
  const { search, byName } = namesIn(plan);
  for (const alike of search(name)) {
    if (alike.likeness > 0.8) return true;
    if (byName.get(alike.name)?.some((indicator) => holds(indicator, value))) return true;
  }
  return sectionsNear(section).some((near) => near.indicators.some((indicator) => holds(indicator, value)));
}

const namesIn = oncePer(({ indicators }: Plan) => {
  const byName = groupedByEach(indicators, namesOf);
  return { byName, search: searchAmong([...byName.keys()]) };
});

/** A section with those above and below it; the part before the first heading is near to nothing but itself. */
function sectionsNear(section: Section): Section[] {
  if (section.kind === 'root') return [section];
  const near = [...withBelow(section)];
  for (let { parent } = section; parent && parent.kind !== 'root'; { parent } = parent) near.push(parent);
  return near;
}

function* withBelow(section: Section): Generator<Section, void> {
  yield section;
  for (const each of section.sections) yield* withBelow(each);
}

/** By one of its values, by its name (…面积在10000㎡以上的…), or in words as the text does (建有). */
function holds(indicator: Indicator, value: Quantity): boolean {
  if (measuredAims(indicator).some((aim) => sameAmount(aim.value, value) && !bindOpposite(aim.value, value)))
    return true;
  if (value.inWords && aimsOf(indicator).some((aim) => aim.value.kind === 'words')) return true;
  return letters(indicator.fullName).includes(letters(value.text));
}
