import type { Wording } from '../tables/wording.ts';

const words = {
  attachment: { zh: '附件', hant: '附件', en: 'Attachment' },
  copies: { zh: '抄送', hant: '抄送', en: 'Copied to' },
  disclosure: { zh: '公开方式', hant: '公開方式', en: 'Disclosure' },
  printed: { zh: '印发', hant: '印發', en: '' },
  bases: { zh: '编制依据', hant: '編制依據', en: 'Based on' },
  contents: { zh: '目录', hant: '目錄', en: 'Contents' },
  pictures: { zh: '附图', hant: '附圖', en: 'Figure' },
  timeline: { zh: '目标任务时间安排', hant: '目標任務時間安排', en: 'What is due when' },
  trajectories: { zh: '主要指标变化趋势', hant: '主要指標變化趨勢', en: 'How the indicators are to go' },
  ongoing: { zh: '长期、经常性', hant: '長期、經常性', en: 'Long-term and recurring' },
  caption: { zh: '图', hant: '圖', en: 'Chart ' },
  planned: { zh: '规划值', hant: '規劃值', en: 'planned' },
  limit: { zh: '目标值', hant: '目標值', en: 'target' },
  value: { zh: '指标值', hant: '指標值', en: 'value to be reached' },
  goodSide: { zh: '（灰色一侧为达标）', hant: '（灰色一側為達標）', en: ' (good where it is grey)' },
  actual: { zh: '实绩', hant: '實績', en: 'reached' },
  deadline: { zh: '完成时限', hant: '完成時限', en: 'Deadline' },
} as const satisfies Record<string, Readonly<Record<Wording, string>>>;

/** A word that print adds to the plan's own. */
export function officialWord(name: keyof typeof words, wording: Wording): string {
  return words[name][wording];
}

/** How much is due in a year: `到期事项2项、指标值25项`. */
export function stageSummary(deadlines: number, values: number, wording: Wording): string {
  const counted: Readonly<Record<Wording, readonly [string, string]>> = {
    zh: [`到期事项${deadlines}项`, `指标值${values}项`],
    hant: [`到期事項${deadlines}項`, `指標值${values}項`],
    en: [`${deadlines} due`, values === 1 ? '1 value' : `${values} values`],
  };
  const [due, reached] = counted[wording];
  const said = [...(deadlines > 0 ? [due] : []), ...(values > 0 ? [reached] : [])];
  return said.join(wording === 'en' ? ', ' : '、');
}

/** What stands behind a plan's text: what belongs to it, and pictures of it. */
export type BackMatter = 'attachment' | 'pictures';

/** `附件`, or where there are several `附件2`. */
export function markBehind(what: BackMatter, index: number, count: number, wording: Wording): string {
  const noun = officialWord(what, wording);
  if (count < 2) return noun;
  return noun + (wording === 'en' ? ' ' : '') + (index + 1);
}

/** The lines that name it below the text (GB/T 9704-2012 §7.3.4): `附件：1.…`, `2.…`; none where there is nothing. */
export function linesNaming(what: BackMatter, names: readonly string[], wording: Wording): string[] {
  const head = officialWord(what, wording) + (wording === 'en' ? ': ' : '：');
  const gap = wording === 'en' ? ' ' : '';
  const numbered = names.length > 1 ? names.map((name, index) => `${index + 1}.${gap}${name}`) : names;
  return numbered.map((line, index) => (index === 0 ? head + line : line));
}
