import { type KeywordName, keywords } from '../../../../grammar/keywords.ts';
import { fieldNames } from '../../core/fields/field-names.ts';
import { headerTexts } from '../../core/fields/header-fields.ts';
import { normaliseName } from '../../core/model/names.ts';
import type { PlanDate } from '../../core/model/period.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Language } from '../../core/text/localized.ts';
import { type Change, change } from './change.ts';

/** What is said of the whole plan: as it is shown, and as it is compared. */
interface HeaderFact {
  readonly name: KeywordName;
  readonly of: (plan: Plan) => { readonly text: string; readonly key: string } | undefined;
}

const parsedFacts: readonly HeaderFact[] = [
  { name: '规划', of: ({ header: { title } }) => title && written(title.value) },
  { name: '发文机关', of: ({ header: { issuers } }) => list(issuers.map(({ value }) => value)) },
  { name: '成文日期', of: ({ header: { signed } }) => signed && date(signed.value) },
  { name: '发布日期', of: ({ header: { published } }) => published && date(published.value) },
  {
    name: '规划期',
    of: ({ header: { period } }) =>
      period && { text: period.value.text, key: `${period.value.start}-${period.value.end}` },
  },
  { name: '基期', of: ({ header: { baseYear } }) => baseYear && written(`${baseYear.value}`) },
  { name: '依据', of: ({ header: { bases } }) => list(bases.map(({ title }) => `《${title}》`)) },
];

const textFacts: readonly HeaderFact[] = headerTexts.map(({ keyword, key }) => ({
  name: keyword,
  of: ({ header }) => header[key] && written(header[key].value),
}));

/** In the order of the language. */
const facts = [...parsedFacts, ...textFacts].sort((a, b) => placeOf(a) - placeOf(b));

function placeOf({ name }: HeaderFact): number {
  return keywords.findIndex((keyword) => keyword.name === name);
}

/** Fields of the header that say something else. */
export function headerChanges(before: Plan, after: Plan, language: Language): Change[] {
  return facts.flatMap(({ name, of }) => {
    const [old, current] = [of(before), of(after)];
    if (old?.key === current?.key) return [];
    return [
      change(
        { thing: (name === '规划' ? planTitle : fieldNames[name])[language] },
        old?.text ?? '',
        current?.text ?? '',
      ),
    ];
  });
}

function written(text: string): { text: string; key: string } {
  return { text, key: normaliseName(text) };
}

function list(items: readonly string[]): { text: string; key: string } | undefined {
  return items.length === 0 ? undefined : written(items.join('、'));
}

function date({ text, year, month, day }: PlanDate): { text: string; key: string } {
  return { text, key: [year, month, day].join('-') };
}

const planTitle = { zh: '规划名称', en: 'title' };
