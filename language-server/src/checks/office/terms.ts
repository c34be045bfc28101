import { normaliseName } from '../../core/model/names.ts';
import type { OfficeTerm } from '../../core/plans/office-rules.ts';
import { isObject } from '../../core/text/json-object.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { SettingReader } from './setting-reader.ts';

/** `{ "老人食堂": "老年食堂", "三无老人": { "write": "特困老年人", "reason": "……" } }`: what not to write, and what instead. */
export const readTerms: SettingReader<readonly OfficeTerm[]> = (json, blame) => {
  if (!isObject(json)) {
    blame([], say.noTerms);
    return [];
  }
  const terms: OfficeTerm[] = [];
  for (const [wrong, value] of Object.entries(json)) {
    const term = termOf(wrong, value);
    if (term) terms.push(term);
    else blame([wrong], wrong.trim() === '' ? say.noWrong : say.wrongTerm(wrong));
  }
  const byWrong = new Map(terms.map((term) => [normaliseName(term.wrong), term]));
  return terms.filter((term) => {
    const next = byWrong.get(normaliseName(term.right));
    if (!next || next === term || next.right === next.wrong) return true;
    blame([term.wrong], say.rightIsWrong(term, next));
    return false;
  });
};

function termOf(wrong: string, value: unknown): OfficeTerm | undefined {
  const { write, reason, ...more } = isObject(value) ? value : { write: value };
  const isTerm = wrong.trim() !== '' && typeof write === 'string' && write.trim() !== '';
  if (!isTerm || Object.keys(more).length > 0) return undefined;
  if (reason === undefined) return { wrong, right: write };
  return typeof reason === 'string' ? { wrong, right: write, reason } : undefined;
}

const say = {
  noTerms: {
    zh: 'terms 应写成 { "不用的写法": "该用的写法" }。',
    en: 'terms is written as { "what not to write": "what to write" }.',
  },
  noWrong: {
    zh: '不用的写法不能是空的。',
    en: 'What is not to be written can’t be empty.',
  },
  wrongTerm: (wrong: string): Localized => ({
    zh: `“${wrong}”后面应写该用的写法："写法"，要说明理由的写 { "write": "写法", "reason": "理由" }。`,
    en: `Behind “${wrong}” stands what to write: "…", or { "write": "…", "reason": "…" }.`,
  }),
  rightIsWrong: ({ wrong, right }: OfficeTerm, next: OfficeTerm): Localized => ({
    zh: `“${wrong}”要改成“${right}”，而“${right}”又要改成“${next.right}”：请直接写最后该用的写法。`,
    en: `“${wrong}” becomes “${right}”, which in turn becomes “${next.right}”; name what is to be written in the end.`,
  }),
};
