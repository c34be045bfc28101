import type { AmountContext } from './amount-context.ts';
import { baselines } from './baselines.ts';
import { capsOfAid } from './caps-of-aid.ts';
import { conditions } from './conditions.ts';
import { counts } from './counts.ts';
import { criteria } from './criteria.ts';
import { descriptions } from './descriptions.ts';
import { itemsOfAid } from './items-of-aid.ts';
import { needs } from './needs.ts';
import { qualifications } from './qualifications.ts';
import type { NumeralRule } from './rule.ts';
import { sizes } from './sizes.ts';
import { standingCounts } from './standing-counts.ts';
import { states } from './states.ts';
import { subsidies } from './subsidies.ts';
import { thresholds } from './thresholds.ts';
import { waysOfSpeaking } from './ways-of-speaking.ts';

/** What an amount in prose is unless one of the other rules says otherwise. */
const target: NumeralRule<AmountContext> = {
  name: 'amount',
  title: { zh: '正文目标', en: 'a target: an amount that no other rule takes' },
  class: 'target',
  examples: ['培育龙头企业«100家»', '普及率达到«60%»', '推动«5款»以上产品上市'],
  holds: () => true,
};

/** What an amount is by the words around it; one that no other rule takes is a target. */
export const amountRules: readonly NumeralRule<AmountContext>[] = [
  ...qualifications,
  ...criteria,
  ...subsidies,
  ...capsOfAid,
  ...conditions,
  ...waysOfSpeaking,
  ...baselines,
  ...descriptions,
  ...needs,
  ...sizes,
  ...thresholds,
  ...counts,
  ...standingCounts,
  ...states,
  ...itemsOfAid,
  target,
];
