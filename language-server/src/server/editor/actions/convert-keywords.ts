import { type Keyword, type KeywordScript, spellingIn } from '../../../../../grammar/keywords.ts';
import { unedited, withEdits } from '../../../checks/fixes/edits.ts';
import type { Plan } from '../../../core/model/plan.ts';
import { keywordSpelt } from '../../../core/text/keyword-lookup.ts';
import { type Localized, plural } from '../../../core/text/localized.ts';
import { type OwnWord, ownWord } from '../../../core/text/own-words.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { linesOf, linesOfSource } from '../support/lines.ts';
import { type Action, actionKinds, type Refactoring } from './action.ts';
import { keywordPlaces } from './support/keyword-places.ts';
import { formOnly } from './support/whole-file.ts';

/** Every keyword of the file in another script, names and prose as they are: 指标, 指標, indicator. */
export const convertKeywords: Refactoring = {
  kind: actionKinds.convert,
  offer: (plan) =>
    (['simplified', 'traditional', 'english'] as const).flatMap((script) => converted(plan, script)),
};

function converted(plan: Plan, script: KeywordScript): Action[] {
  const { text } = plan.source;
  const changes = keywordPlaces(text, linesOfSource(plan.source)).flatMap(({ name, span }) => {
    const written = text.slice(span.start, span.end);
    const keyword = keywordSpelt(name);
    const newText = keyword && !isIn(keyword, script, written) ? spelling(keyword, script, written) : written;
    // 专栏1 is two words in English
    const blank =
      script === 'english' && /^[\d０-９一二三四五六七八九十]/u.test(text[span.end] ?? '') ? ' ' : '';
    return newText === written ? [] : [{ span, newText: newText + blank }];
  });
  const edits = formOnly(plan, changes, withOneSpelling);
  return edits.length > 0 ? [{ title: title(script, changes.length), edits }] : [];
}

/** The text with each keyword in its first spelling, without blanks and long dashes: it is read the same where this is the same. */
function withOneSpelling(text: string): string {
  const edits = keywordPlaces(text, linesOf(text)).map(({ name, span }) => ({ span, newText: `{${name}}` }));
  return withEdits(unedited(text), edits).text.replace(/[^\S\r\n]+|(?<=-)-+/gu, '');
}

function isIn(keyword: Keyword, script: KeywordScript, written: string): boolean {
  return keyword[script].includes(written.toLowerCase());
}

/** The spelling that is the same word (責任單位 for 责任单位), else the usual one; 指标名称 heads columns only. */
function spelling(keyword: Keyword, script: KeywordScript, written: string): string {
  const bare = simplified(written);
  const heading = headings.find((each) => each === bare);
  if (heading && script !== 'english') return ownWord(heading, script);
  return keyword[script].find((each) => simplified(each) === bare) ?? spellingIn(keyword, script);
}

const headings = ['指标名称', '主要指标', '预期值', '类型'] as const satisfies readonly OwnWord[];

function title(script: KeywordScript, count: number): Localized {
  return {
    zh: `关键词改用${scripts[script].zh}（${count}处）`,
    en: `Keywords in ${scripts[script].en} (${plural(count, 'place')})`,
  };
}

const scripts: Readonly<Record<KeywordScript, Localized>> = {
  simplified: { zh: '简体', en: 'Simplified Chinese' },
  traditional: { zh: '繁体', en: 'Traditional Chinese' },
  english: { zh: '英文', en: 'English' },
};
