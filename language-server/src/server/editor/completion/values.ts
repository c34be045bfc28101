import { CompletionItemKind } from 'vscode-languageserver-types';
import { fold } from '../../../core/model/value/fold.ts';
import { unitAt } from '../../../core/model/value/units.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { asOwnWord } from '../../../core/text/own-words.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { markup } from '../support/markdown.ts';
import type { CompletionContext, Offer } from './offer.ts';
import { unitOffers } from './units.ts';

/** A word or sign of a value. */
interface ValueWord {
  readonly text: string;
  readonly means: Localized;
  readonly aliases?: readonly string[];
}

const means = {
  atLeast: { zh: '下限，含本数。', en: 'At least; the amount itself counts.' },
  moreThan: { zh: '下限，不含本数。', en: 'More than; the amount itself doesn’t count.' },
  atMost: { zh: '上限，含本数。', en: 'At most; the amount itself counts.' },
  lessThan: { zh: '上限，不含本数。', en: 'Less than; the amount itself doesn’t count.' },
  equal: { zh: '正好达到。', en: 'Exactly.' },
  all: { zh: '全覆盖，即100%。', en: 'All of it: 100 %.' },
  softened: { zh: '留有余地的说法；约束性指标不宜用。', en: 'Leaves room; not for binding indicators.' },
  total: { zh: '整个规划期的合计。', en: 'The total over the whole period.' },
  yearly: { zh: '每年都要达到。', en: 'Every year.' },
  rise: { zh: '升高的幅度，不是达到的水平。', en: 'How far it rises, not the level it reaches.' },
  fall: { zh: '降低的幅度，不是达到的水平。', en: 'How far it falls, not the level it reaches.' },
  about: { zh: '约数。', en: 'About.' },
  none: { zh: '没有数值。', en: 'No value.' },
} as const satisfies Record<string, Localized>;

/** What may stand in front of a number, signs first, what is used most before the rest. */
const wordsInFront: readonly ValueWord[] = [
  { text: '≥', means: means.atLeast, aliases: ['>=', '大于等于', '不低于', '不少于', '至少'] },
  { text: '≤', means: means.atMost, aliases: ['<=', '小于等于', '不超过', '不高于'] },
  { text: '>', means: means.moreThan, aliases: ['＞', '大于', '超过'] },
  { text: '<', means: means.lessThan, aliases: ['＜', '小于', '低于'] },
  { text: '不低于', means: means.atLeast },
  { text: '不少于', means: means.atLeast },
  { text: '至少', means: means.atLeast },
  { text: '不超过', means: means.atMost },
  { text: '控制在', means: means.atMost },
  { text: '超过', means: means.moreThan },
  { text: '低于', means: means.lessThan },
  { text: '达到', means: means.equal },
  { text: '全覆盖', means: means.all },
  { text: '每年', means: means.yearly },
  { text: '累计', means: means.total },
  { text: '提高', means: means.rise },
  { text: '下降', means: means.fall },
  { text: '年均增长', means: means.rise },
  { text: '力争', means: means.softened },
  { text: '—', means: means.none },
];

/** What may stand behind a number and its unit. */
const wordsBehind: readonly ValueWord[] = [
  { text: '以上', means: means.atLeast },
  { text: '以内', means: means.atMost },
  { text: '以下', means: means.atMost },
  { text: '左右', means: means.about },
];

const behindNumber = /^(.*[0-9０-９][\])〕］]?[\s　]*)([^0-9０-９]*)$/su;

/**
 * In front of the number how it binds, behind it its unit, behind that what binds it from there: each only where nothing
 * says it yet.
 */
export function valueOffers(context: CompletionContext, start: number): Offer[] {
  const { text, offset } = context;
  const written = text.slice(start, offset);
  const number = behindNumber.exec(written);
  if (!number) {
    const from = start + endOfWords(written);
    return wordsInFront.map((word) => offerOf(word, context, from, offset));
  }
  const [, inFront = '', tail = ''] = number;
  const unitStart = offset - tail.length;
  const folded = fold(tail, unitStart);
  const unit = unitAt(folded, 0);
  const unitEnd = (folded.places[unit.end - 1] ?? unitStart - 1) + 1;
  const units = unitIsGiven(context) ? [] : unitOffers(context, unitStart, offset);
  const before = simplified(inFront);
  const isBound = wordsInFront.some(({ text, means }) => bounds.has(means) && before.includes(text));
  const behind = isBound ? [] : wordsBehind.map((word) => offerOf(word, context, unitEnd, offset));
  // a word that has just been typed opens a list, in which Enter would take what nobody has begun
  const opens = unitEnd === offset && /[\p{L}０-９]$/u.test(written);
  if (!unit.known) return tail === '' && opens ? [] : units;
  const longer = units.filter(({ label }) => label.startsWith(tail));
  return opens ? longer : [...behind, ...longer];
}

const bounds: ReadonlySet<Localized> = new Set([means.atLeast, means.moreThan, means.atMost, means.lessThan]);

/** Whether the indicator says its unit in a field of its own. */
function unitIsGiven({ plan, offsetInPlan: at }: CompletionContext): boolean {
  const own = plan.indicators.find(({ span }) => span.start <= at && at <= span.end);
  return own?.form === 'block' && own.unit !== undefined;
}

function offerOf(word: ValueWord, { language, style }: CompletionContext, from: number, to: number): Offer {
  const label = asOwnWord(word.text, style.chinese);
  return {
    label,
    kind: CompletionItemKind.Operator,
    from,
    to,
    documentation: () => markup(word.means[language]),
    aliases: [...(label === word.text ? [] : [word.text]), ...(word.aliases ?? [])],
  };
}

/** Behind the words that are complete: of `力争不低`, where 不低 begins. */
function endOfWords(written: string): number {
  const read = simplified(written);
  let at = 0;
  for (;;) {
    const rest = read.slice(at);
    const word = wordsInFront
      .map(({ text }) => text)
      .filter((each) => rest.startsWith(each) && rest.length > each.length)
      .sort((a, b) => b.length - a.length)[0];
    if (!word) return at;
    at += word.length;
  }
}
