import type { Plan } from '../model/plan.ts';
import { simplified } from '../text/simplified.ts';
import { numberOf } from './list-counts.ts';
import type { Reckoning } from './reckoning.ts';

/** 共设置24项主要指标, 提出15个发展指标 */
const counted =
  /(?:设[置立定]|提出|确定|明确|设有|共有?|包括)[^，。；、（）()\d]{0,10}?(?<count>\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[三四五六七八九])[项个](?:主要|核心|具体|量化|发展|关键|规划)?(?:发展)?指标/gu;
const fewest = 3;

/** How many indicators the text says there are, held against those of the plan’s one table. */
export function reckonIndicatorCounts({ root, sections, indicators }: Plan): Reckoning[] {
  const all = [root, ...sections];
  const tables = all.flatMap(({ indicatorTables }) => indicatorTables);
  const [table] = tables;
  if (!table || tables.length > 1) return [];
  const listed = table.rows.flatMap(({ indicator }) => indicator ?? []);
  const wholes = listed.filter(({ partOf }) => !partOf);
  return all.flatMap(({ texts }) =>
    texts.flatMap(({ value, span: { start } }) =>
      [...simplified(value).matchAll(counted)].flatMap(({ index, 0: whole, groups }) => {
        const count = groups?.count ?? '';
        const said = numberOf(count);
        if (said === undefined || said < fewest) return [];
        const measures = new Set(wholes.map(({ name }) => name.split(/[（(]/u, 1)[0])).size;
        const counts = [listed.length, wholes.length, measures, indicators.length];
        const at = start + index + whole.lastIndexOf(count);
        const agrees = counts.includes(said);
        return [
          {
            kind: 'count' as const,
            span: { start: at, end: at + count.length },
            from: listed.map(({ nameSpan }) => nameSpan),
            result: { zh: `${wholes.length}项`, en: `${wholes.length} items` },
            agrees,
            message: {
              zh: `说有${said}项指标，指标表里是${wholes.length}项${agrees ? '' : '：请核对有无遗漏，或改数'}`,
              en: `${said} indicators are counted, the table has ${wholes.length}${agrees ? '' : '; check whether one is missing, or change the number'}`,
            },
            ...(!agrees && { isDoubtful: true as const }),
          },
        ];
      }),
    ),
  );
}
