import { oncePer } from '../../core/model/once-per.ts';
import type { PlanDate } from '../../core/model/period.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';

/** When the plan was issued: the day it was signed, else the day it was published. */
export function issueDate({ header }: Plan): Sourced<PlanDate> | undefined {
  return header.signed ?? header.published;
}

/**
 * The day of issue as `YYYY-MM-DD`. Where the header has none, that from which the plan holds, or the one below its text;
 * else the first of its number's year or its period's.
 */
export const issueDay = oncePer((plan: Plan): string | undefined => {
  const issued = issueDate(plan)?.value;
  if (issued) return asDay(issued);
  const { period, documentNumber } = plan.header;
  const said = inForce.exec(plan.source.text) ?? [...plan.source.text.matchAll(below)].at(-1);
  const [, year, month, day] = said ?? [];
  if (year) return asDay({ year: +year, month: +(month ?? 1), day: +(day ?? 1), text: '' });
  const numbered = /[〔[(（【]((?:19|20)\d\d)[〕\])）】]/u.exec(documentNumber?.value ?? '')?.[1];
  const first = numbered ?? period?.value.start;
  return first === undefined ? undefined : `${first}-01-01`;
});

const inForce = /自(20\d\d)年(\d{1,2})月(\d{1,2})日起(?:正式)?[实施执]/u;
/** In a line of its own, as a document is signed. */
const below = /^[^\S\r\n]{0,80}(20\d\d)年(\d{1,2})月(\d{1,2})日[^\S\r\n]{0,9}$/gmu;

function asDay({ year, month = 1, day = 1 }: PlanDate): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
