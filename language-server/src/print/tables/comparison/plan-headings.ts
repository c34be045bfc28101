import { grouped } from '../../../core/model/grouped.ts';
import type { Plan } from '../../../core/model/plan.ts';
import { matchAsWritten, matchesAsWritten } from '../../../core/text/simplified.ts';
import { nothing } from '../words.ts';

/**
 * What each plan's column is headed: its place, over its period: 泰州市 / 2023—2025年. Plans of one place by their
 * titles, and of one title by a number besides.
 */
export function planHeadings(plans: readonly Plan[]): string[] {
  const places = plans.map(placeOf);
  const titles = plans.map(({ header }) => header.title?.value ?? nothing);
  const isUnique = (texts: readonly string[], text: string) =>
    (grouped(texts, (each) => each).get(text)?.length ?? 0) === 1;
  return plans.map(({ header: { period } }, index) => {
    const [place, title] = [places[index] ?? '', titles[index] ?? nothing];
    const name = place && isUnique(places, place) ? place : title;
    const numbered = name === title && !isUnique(titles, title) ? `${title} (${index + 1})` : name;
    // a title mostly says its period itself
    return period && name !== title ? `${numbered}\n${period.value.text}` : numbered;
  });
}

const place = '[\\p{Script=Han}]{1,6}?(?:自治区|自治州|自治县|地区|特别行政区|[省市县区盟旗]|州(?![市区县]))';

/** The narrowest place the plan names: 泰州市 of 江苏省泰州市, else what its title begins with. Empty where there is none. */
function placeOf({ header }: Plan): string {
  const region = matchesAsWritten(new RegExp(place, 'gu'), header.region?.value ?? '').at(-1)?.[0];
  const titled = new RegExp(`^(?:[^《：:]*[：:《])?(${place})`, 'u');
  const inTitle = matchAsWritten(titled, header.title?.value ?? '')?.[1];
  return region ?? header.region?.value ?? inTitle ?? '';
}
