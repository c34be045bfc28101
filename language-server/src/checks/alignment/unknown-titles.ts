import { grouped } from '../../core/model/grouped.ts';
import { oncePer } from '../../core/model/once-per.ts';
import type { Plan } from '../../core/model/plan.ts';
import { type KnownPlans, planKey } from '../../core/plans/known-plans.ts';
import { referencesIn } from '../../core/plans/names.ts';
import { TitlesByPlace } from '../../core/plans/similar-titles.ts';
import { citationsOf } from '../../core/references/citations.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Report } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { short } from '../support/phrases.ts';
import { titled } from './phrases.ts';

/** The titles that no plan has but one is very like. */
export function* unknownTitles(plan: Plan, known: KnownPlans): Iterable<Report> {
  const own = planKey(plan.header.title?.value ?? '');
  const unknown = [...titlesIn(plan)].filter(
    ([key, [first]]) => key !== own && known.named(first?.text ?? '').length === 0,
  );
  if (unknown.length === 0) return;
  const titles = byPlace(known.titles());
  for (const { text, span } of unknown.flatMap(([, places]) => places)) {
    const right = titles.like(text).find((title) => planKey(title) !== own);
    const [superior] = right === undefined ? [] : known.named(right);
    if (right === undefined || !superior) continue;
    yield {
      span,
      message: noPlanOfTitle(text, right),
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

/** Where a plan names another, in its fields and then in its prose, by the key of the title. */
const titlesIn = oncePer((plan: Plan) => {
  const references = referencesIn(plan);
  const places = new Set(references.map(({ span }) => span.start));
  const quoted = citationsOf(plan)
    .filter(({ titleSpan }) => !places.has(titleSpan.start))
    .map(({ title, titleSpan }) => ({ text: title, span: titleSpan }));
  return grouped([...references, ...quoted], ({ text }) => planKey(text));
});

/** The same titles are asked for again and again. */
const byPlace = oncePer((titles: readonly string[]) => {
  const sorted = new TitlesByPlace();
  for (const title of titles) sorted.add(title);
  return sorted;
});

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
