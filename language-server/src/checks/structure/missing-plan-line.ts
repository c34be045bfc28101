import type { Plan } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check, Fix } from '../check.ts';
import { lineStartAt, linesAround } from '../fixes/lines.ts';
import { styleOf } from '../fixes/style.ts';
import { addLine } from '../fixes/titles.ts';
import { dedent } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { type MissingPlanLine, planLineOf } from '../support/plan-line.ts';

export const missingPlanLine: Check = {
  code: 'structure/missing-plan-line',
  severity: 'warning',
  title: { zh: '缺少“规划”一行', en: 'The line with the title is missing' },
  why: {
    zh: '规划从“规划 标题”这一行开始，发文机关、规划期等写在它下面。没有这一行，标题、文件头都读不出来，期限也就无从检查；下面各项的问题都由此而来，这里只说一次。',
    en: 'A plan begins with the line 规划 and its title, with issuer, period and the rest below it. Without it neither title nor header can be read and no deadline be checked. What is wrong with the fields below follows from this and is said only once.',
  },
  bad: [
    dedent(`
      某市养老服务体系建设行动方案（2023—2025年）
        发文机关：某市人民政府办公室
        成文日期：2023年3月1日
        规划期：2023—2025年
      一、总体要求
      完善设施。
    `),
    dedent(`
      发文机关：某市人民政府办公室
      规划期：2023—2025年
      一、总体要求
      完善设施。
    `),
    dedent(`
      为加快发展养老服务，制定本行动方案。
      一、总体要求
      完善设施。
    `),
  ],
  good: [
    dedent(`
      规划 某市养老服务体系建设行动方案（2023—2025年）
        发文机关：某市人民政府办公室
        成文日期：2023年3月1日
        规划期：2023—2025年
      一、总体要求
      完善设施。
    `),
    dedent(`
      一、总体要求
      完善设施。
    `),
  ],
  *run(plan) {
    const missing = planLineOf(plan);
    if (!missing) return;
    const { title, fields, beginning } = missing;
    const span = title ?? fields[0]?.span ?? beginning;
    if (!span) return;
    yield { span, message: message(titleOf(plan, missing), fields.length), fixes: addIt(plan, missing) };
  },
};

function titleOf({ source }: Plan, { title }: MissingPlanLine): string | undefined {
  return title && source.text.slice(title.start, title.end);
}

/** Writes 规划 in front of the title, and puts the header's fields below it where they aren't; what the title is, only the drafter knows. */
function addIt(plan: Plan, missing: MissingPlanLine): Fix[] {
  const { text } = plan.source;
  const style = styleOf(plan);
  const { title, fields } = missing;
  if (!title) return [];
  const line = style.block('规划', text.slice(title.start, title.end));
  const opening = { span: linesAround(text, title), newText: line };
  const indented = fields
    .filter(({ span }) => lineStartAt(text, span.start) === span.start)
    .map(({ span }) => ({ span: { start: span.start, end: span.start }, newText: style.indentation }));
  return [{ title: addLine(line), edits: [opening, ...indented] }];
}

function message(title: string | undefined, fields: number): Localized {
  const follows = {
    zh: fields > 0 ? `，下面${fields}项文件头也就读不出来` : '',
    en: fields > 0 ? `, so the ${fields} header field${fields === 1 ? '' : 's'} below can’t be read` : '',
  };
  const place = fields > 0 ? { zh: '文件头上面', en: 'header' } : { zh: '正文上面', en: 'text' };
  const it = title ? quoted(short(title, 24)) : undefined;
  return {
    zh: it
      ? `标题${it}前面没有“规划”二字${follows.zh}：请写成“规划 标题”`
      : `${place.zh}没有“规划 标题”这一行${follows.zh}：请补写`,
    en: it
      ? `The title ${it} has no 规划 in front of it${follows.en}; write 规划 and a blank before it`
      : `No line 规划 with the title stands above the ${place.en}${follows.en}; add it`,
  };
}
