import { oncePer } from '../model/once-per.ts';
import { periodInTitle } from '../model/period-parser.ts';
import type { Plan } from '../model/plan.ts';
import type { RecogniserContext } from './commitment.ts';

/** The years that tell what is over for a plan: its period, and when it was issued. */
export const contextOf = oncePer((plan: Plan): RecogniserContext => {
  const { signed, published, documentNumber } = plan.header;
  const period = plan.header.period?.value ?? periodOfFirstLine(plan);
  // what is for one year is of that year: 今年
  const onlyYear = period?.start === period?.end ? period?.start : undefined;
  // where no date is given, the document's number has its year
  const issueYear =
    (signed ?? published)?.value.year ?? yearOfNumber(documentNumber?.value ?? '') ?? onlyYear;
  return {
    ...(period && { periodStart: period.start, periodEnd: period.end }),
    ...(issueYear !== undefined && { issueYear }),
  };
});

const titleLine =
  /^\s*([^\r\n，。；]{0,60}(?:规划|计划|纲要|方案|措施|意见|决定|要点|报告)[^\r\n，。；]{0,20})/;

/** A text without a 规划 block begins with its title. */
function periodOfFirstLine({ header, source }: Plan): ReturnType<typeof periodInTitle> {
  return header.title ? undefined : periodInTitle(titleLine.exec(source.text)?.[1] ?? '');
}

function yearOfNumber(text: string): number | undefined {
  const year = /[〔［[（(]((?:19|20)\d\d)/.exec(text)?.[1];
  return year ? Number(year) : undefined;
}
