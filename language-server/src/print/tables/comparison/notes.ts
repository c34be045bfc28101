import type { ComparedIndicator } from '../../../core/alignment/shared-indicators.ts';
import { normaliseName } from '../../../core/model/names.ts';
import type { Plan } from '../../../core/model/plan.ts';
import type { Wording } from '../wording.ts';
import { word } from '../words.ts';

/**
 * Under a comparison: which plans these are, what the rows are called in them where it isn't just the same, so that
 * a reader can judge whether they measure one thing, and that what only one plan has is left out.
 */
export function comparisonNotes(
  plans: readonly Plan[],
  headings: readonly string[],
  rows: readonly (readonly ComparedIndicator[])[],
  wording: Wording,
): string[] {
  const names = headings.map((heading) => heading.split('\n')[0] ?? heading);
  const colon = word('colon', wording);
  const titles = plans.map(({ header }, plan) => {
    const count = plans[plan]?.indicators.length ?? 0;
    const shared = rows.filter((placed) => placed.some((each) => each.plan === plan)).length;
    return `${names[plan]}${colon}${titled(header.title?.value ?? '', wording)}${counts(count, shared, wording)}`;
  });
  const others = rows.flatMap((placed, row) => {
    const [first, ...rest] = placed;
    const different = rest.filter(
      ({ indicator }) => normaliseName(indicator.fullName) !== normaliseName(first?.indicator.fullName ?? ''),
    );
    if (different.length === 0) return [];
    const said = different.map(({ plan, indicator }) =>
      called(names[plan] ?? '', indicator.fullName, wording),
    );
    return [`${row + 1}.${wording === 'en' ? ' ' : ''}${said.join(word('semicolon', wording))}`];
  });
  return [
    ...titles,
    words.onlyShared[wording],
    ...(others.length > 0 ? [words.otherNames[wording], ...others] : []),
  ];
}

const words = {
  onlyShared: {
    zh: '只列至少两份规划都有的指标。名称相同，或只差“综合”“社区”“的”一类字、单位也可比的，列为一行；口径是否一致，请再核对。',
    hant: '只列至少兩份規劃都有的指標。名稱相同，或只差“綜合”“社區”“的”一類字、單位也可比的，列為一行；口徑是否一致，請再核對。',
    en: 'Only indicators that at least two plans have. Those of one name, but for words such as 综合, 社区 or 的, and of comparable units share a row; check that they are measured alike.',
  },
  otherNames: {
    zh: '名称不尽相同的：',
    hant: '名稱不盡相同的：',
    en: 'Called otherwise:',
  },
} as const satisfies Record<string, Record<Wording, string>>;

function titled(title: string, wording: Wording): string {
  return wording === 'en' ? title : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

function counts(all: number, shared: number, wording: Wording): string {
  if (wording === 'en') return `, ${shared} of its ${all} indicators in this table`;
  return wording === 'hant' ? `，${all}項指標中列入${shared}項` : `，${all}项指标中列入${shared}项`;
}

function called(plan: string, name: string, wording: Wording): string {
  return wording === 'en' ? `${plan}: ${name}` : `${plan}“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
