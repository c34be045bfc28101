import type { Localized } from '../../messages/localized.ts';
import { type KnownPlans, planKey } from '../../model/known-plans.ts';
import type { Plan } from '../../model/plan.ts';
import type { Report } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { short } from '../support/phrases.ts';
import { TitlesByPlace } from '../support/superior-titles.ts';
import { titled } from './phrases.ts';

/** The titles that no plan has but one is very like. */
export function* unknownTitles(plan: Plan, known: KnownPlans): Iterable<Report> {
  const bases = plan.header.bases.map(({ title, span }) => ({ value: title, span }));
  const linked = plan.indicators.flatMap(({ serves }) => serves.flatMap((link) => link.plan ?? []));
  const own = planKey(plan.header.title?.value ?? '');
  const unknown = [...bases, ...linked].filter(
    ({ value }) => known.named(value).length === 0 && planKey(value) !== own,
  );
  if (unknown.length === 0) return;
  const titles = byPlace(known.titles());
  for (const { value, span } of unknown) {
    const right = titles.like(value).find((title) => planKey(title) !== own);
    const [superior] = right === undefined ? [] : known.named(right);
    if (right === undefined || !superior) continue;
    yield {
      span,
      message: noPlanOfTitle(value, right),
      related: [
        {
          span: superior.header.title?.span ?? superior.header.span,
          message: planIsHere(right),
          uri: superior.source.uri,
        },
      ],
      fixes: [{ title: changeTo(right), edits: [{ span, newText: right }] }],
    };
  }
}

const sorted = new WeakMap<readonly string[], TitlesByPlace>();

/** The same titles are asked for again and again. */
function byPlace(titles: readonly string[]): TitlesByPlace {
  const found = sorted.get(titles) ?? new TitlesByPlace();
  if (!sorted.has(titles)) for (const title of titles) found.add(title);
  sorted.set(titles, found);
  return found;
}

function noPlanOfTitle(title: string, likely: string): Localized {
  return {
    // where they differ may be far behind
    zh: `没有找到《${short(title)}》，只有很相近的《${short(likely)}》：请核对标题`,
    en: `There is no 《${short(title)}》, but the very similar 《${short(likely)}》; check the title`,
  };
}

function planIsHere(title: string): Localized {
  return { zh: `${titled(title)}在这里`, en: `Here is ${titled(title)}` };
}
