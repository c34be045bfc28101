import { Big } from 'big.js';
import { grouped } from '../model/grouped.ts';
import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import { areComplements } from '../reckoning/complements.ts';
import { simplified } from '../text/simplified.ts';
import { boundsOf } from './amounts.ts';
import type { FactInText } from './fact.ts';
import { factsInText } from './in-text.ts';
import { homeOf } from './nearby-names.ts';

/** Shares of one whole that leave each other no room: each part of it but once, and more than all together. */
export interface SharesOfOneWhole {
  /** In the order of the text. */
  readonly facts: readonly FactInText[];
  /** What they come to, 1 for all of it. */
  readonly sum: Big;
}

/** Kinds of parts of which none is a part of another: sources of money, of energy, degrees. */
const kinds: readonly (readonly RegExp[])[] = [
  [/中央/u, /省级|省财政/u, /市级|市财政/u, /县级|县财政/u, /社会资[本金]|民间资[本金]/u, /自筹/u, /贷款/u],
  [/财政/u, /社会资[本金]|民间资[本金]/u, /自筹/u, /贷款/u],
  [/煤/u, /石油/u, /天然气/u, /非化石|可再生/u],
  [/研究生|硕士/u, /本科/u, /专科|大专/u, /高中/u, /初中/u],
  [/第一产业|农业/u, /第二产业|工业/u, /第三产业|服务业/u],
];
/** 办公区, 居民活动区域: places, of which none lies in another. */
const place = /^(?<called>.{2,}?)(?:区域?|用房|用地)(?:[的使用建筑]*面积)?$/u;

/** Where a plan says more of the parts of one whole than there is of it. */
export const sharesOfOneWhole = oncePer((plan: Plan): readonly SharesOfOneWhole[] => {
  const shares = withWhole(
    factsInText(plan).filter(({ value, measure }) => isShare(value.unit.dimension, measure)),
  );
  const ofOne = grouped(shares, ({ fact, whole }) => `${whole} ${fact.role} ${fact.scope ?? ''}`);
  return [...ofOne.values()].flatMap((said) =>
    [...grouped(said, ({ fact }) => homeOf(fact.section)).values()].flatMap((near) => {
      const facts = apart(near);
      const sum = facts.reduce((all, { value }) => all.plus(boundsOf(value).low), new Big(0));
      return facts.length > 1 && sum.gt('1.005') ? [{ facts, sum }] : [];
    }),
  );
});

interface ShareOfWhole {
  readonly fact: FactInText;
  readonly part: string;
  readonly whole: string;
}

function isShare(dimension: string, measure: string): boolean {
  return dimension === 'share' && measure === 'level';
}

/** 占45%, right behind a share of something, is one of the same; 占比 in one paragraph are of one thing, said or not. */
function withWhole(facts: readonly FactInText[]): ShareOfWhole[] {
  let last: ShareOfWhole | undefined;
  return facts.flatMap((fact) => {
    const { subject, value, name, said } = fact;
    const isNext = last?.fact.said.text === said.text;
    const isOfSame = isNext && /^占/u.test(simplified(value.text));
    const apart = wholeAlone.exec(subject.words)?.groups?.whole;
    const whole =
      subject.share?.whole ??
      apart ??
      (isOfSame ? last?.whole : /占比|比重$/u.test(simplified(name)) ? `${said.text.span.start}` : undefined);
    if (whole === undefined || value.comparator === 'at-most' || value.comparator === 'less-than') return [];
    const part =
      subject.share?.part ?? (apart ? clauseBefore(fact) : subject.words.replace(/占比?$|比重$/u, ''));
    last = { fact, part, whole };
    return [last];
  });
}

/** 居民活动的区域，[占到总建筑面积]: what has the share stands in front of the mark. */
const wholeAlone = /^占到?(?<whole>.{3,})$/u;

function clauseBefore({ said: { text, statement } }: FactInText): string {
  const before = simplified(text.value.slice(0, statement.name.span.start - text.span.start));
  return /(?<clause>[^，,。；;]*)[，,]$/u.exec(before)?.groups?.clause ?? '';
}

/** Those of which none is a part of another, for one time. */
function apart(shares: readonly ShareOfWhole[]): FactInText[] {
  const chosen: ShareOfWhole[] = [];
  for (const share of shares) {
    const isOther = chosen.every(
      (each) =>
        areApart(each, share) && (each.fact.year ?? share.fact.year) === (share.fact.year ?? each.fact.year),
    );
    if (isOther) chosen.push(share);
  }
  return chosen.map(({ fact }) => fact);
}

function areApart(a: ShareOfWhole, b: ShareOfWhole): boolean {
  if (areComplements([a.part, b.part])) return true;
  const [one, other] = [place.exec(a.part)?.groups?.called, place.exec(b.part)?.groups?.called];
  if (one && other && a.whole.includes('面积')) return !one.includes(other) && !other.includes(one);
  return kinds.some((kind) => {
    const [first, second] = [
      kind.findIndex((each) => each.test(a.part)),
      kind.findIndex((each) => each.test(b.part)),
    ];
    return first >= 0 && second >= 0 && first !== second;
  });
}
