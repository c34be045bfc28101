import { oncePer, oncePerParagraph } from '../../core/model/once-per.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import { abbreviationsOf } from '../../core/references/abbreviations.ts';
import { matchesAsWritten, simplified } from '../../core/text/simplified.ts';
import { proseOf } from './prose.ts';

/** 由市民政局牵头, 会同市财政局、市人社局: the name of a body of this place, from where it must begin to where it must end. */
const body =
  /(?<=^|[，。；、：（(\s]|[由经向请]|会同)(?:\p{Script=Han}{2,4})?[省市县区州]\p{Script=Han}{2,12}?(?:局|委员会|委|厅)(?=$|[，。；、）)\s]|牵头|负责|会同|配合|统筹|指导|监督|组织|制定|要|应)/gu;
/** 市委, 市人大常委会; what several bodies are called; verbs that have slipped in. */
const noBody = /有关|相关|各|党委|市委|县委|区委|省委|常委|村委|居委|编委$|部门|街道|负责|牵头|以及|等/u;
const longest = 14;
const remembered = oncePerParagraph<readonly Sourced<string>[]>();

/** The bodies that sentences name, but for names that are explained as short ones. */
export const bodiesInProse = oncePer((plan: Plan): readonly Sourced<string>[] => {
  const explained = abbreviationsOf(plan).flatMap(({ short, full }) => [short, full.slice(-longest)]);
  return proseOf(plan)
    .flatMap(({ value, span: { start } }) =>
      remembered(value, () => bodiesIn(value)).map(({ value: name, span }) => ({
        value: name,
        span: { start: span.start + start, end: span.end + start },
      })),
    )
    .filter(({ value: name }) => !explained.some((each) => each.endsWith(name)));
});

function bodiesIn(text: string): Sourced<string>[] {
  if (!/[局委厅]/u.test(simplified(text))) return [];
  return matchesAsWritten(body, text).flatMap(({ index, 0: name }) =>
    noBody.test(simplified(name)) ? [] : [{ value: name, span: { start: index, end: index + name.length } }],
  );
}
