import { editDistance, normaliseName } from '../model/names.ts';
import { oncePerText } from '../model/once-per.ts';
import { simplified } from '../text/simplified.ts';
import table from './laws.json' with { type: 'json' };

/** A law or an administrative regulation of the state. */
export interface Law {
  /** In full: 中华人民共和国老年人权益保障法. */
  readonly name: string;
  /** The year in which it was adopted or last revised, where it is certain. */
  readonly year?: number;
  /** Since when it is no longer in force, and what has taken its place. */
  readonly repealed?: { readonly on: string; readonly by?: string };
}

/** The day up to which the list follows the state's legislation. */
export const lawsAsOf = table.asOf;

/** What is in force, in the order of the list. */
export const lawsInForce: readonly Law[] = [...table.laws, ...table.regulations].map(
  ([name, year]): Law => ({ name: String(name), ...(typeof year === 'number' && { year }) }),
);
const repealed: readonly Law[] = table.repealed.map(([name = '', on = '', by]) => ({
  name,
  repealed: { on, ...(by !== undefined && { by }) },
}));

const state = '中华人民共和国';

/** A law's name as it is looked up: 《老年人权益保障法》 is 《中华人民共和国老年人权益保障法》. */
function keyOf(title: string): string {
  const name = normaliseName(simplified(title)).replace(
    /\((?:\d{4}年?)?(?:修[正订]|修订版|试行|草案)[^()]*\)$/u,
    '',
  );
  return name.startsWith(state) ? name.slice(state.length) : name;
}

const byKey = new Map([...lawsInForce, ...repealed].map((law) => [keyOf(law.name), law]));

/** The law of that name; none where the list doesn't have it, which says nothing of whether there is one. */
export function lawNamed(title: string): Law | undefined {
  return byKey.get(keyOf(title));
}

/** What names of laws have or have not without being another's: [老年]人权益保障法. */
const filling = /权益|促进|保护|保障|安全|管理|防治|服务|人|的/gu;
const bySkeleton = skeletons();

function skeletons(): ReadonlyMap<string, Law> {
  const found = new Map<string, Law | undefined>();
  for (const law of lawsInForce) {
    const skeleton = keyOf(law.name).replace(filling, '');
    found.set(skeleton, found.has(skeleton) ? undefined : law);
  }
  return new Map([...found].flatMap(([skeleton, law]) => (law ? [[skeleton, law]] : [])));
}

/** 村民委员会组织法 is the only law of the state on what it is about: 《中华人民共和国村民委员会组织条例》 is meant for it. */
const kindOfLaw = /(?:法典?|条例|办法|规定|细则)$/u;
const bySubject = new Map<string, Law | undefined>();
for (const law of lawsInForce) {
  const subject = keyOf(law.name).replace(kindOfLaw, '');
  bySubject.set(subject, bySubject.has(subject) ? undefined : law);
}

/** Words that end so and are no laws: 管理办法, 工作法, 书法. */
const noLaw = /(?:[办做方用书魔打看想说手疗算语文兵]|工作|操作|枫桥|学习|分析|评价|统计)法$/u;
/** 某省养老服务条例: places make regulations of their own, named much like those of the state. */
const ofPlace = /^[^法]{1,9}?(?:省|市|县|区|州|盟|旗)/u;
const longRegulation = 7;
/** 法, 条例, or 中华人民共和国 in front. */
const mayBeLaw = /[法条华]/u;
const remembered = oncePerText<Law | undefined>(1000);

/** The law that a name was likely meant to be which is none: 《老年权益保障法》. */
export function likelyLaw(title: string): Law | undefined {
  if (!mayBeLaw.test(simplified(title))) return undefined;
  return remembered(title, () => {
    // 条列 is a slip of its own
    const key = keyOf(title).replace(/条列$/u, '条例');
    const saysState = normaliseName(simplified(title)).startsWith(state);
    const ofSubject = saysState && !byKey.has(key) ? bySubject.get(key.replace(kindOfLaw, '')) : undefined;
    if (ofSubject && kindOfLaw.test(key)) return ofSubject;
    const ending = /(?:法|法典|条例)$/u.exec(key)?.[0];
    if (!ending || noLaw.test(key)) return undefined;
    const known = byKey.get(key);
    if (known) return keyOf(title) === key ? undefined : known;
    if (!saysState && ofPlace.test(key)) return undefined;
    const skeleton = key.replace(filling, '');
    const isTelling = skeleton.length > 2 && (saysState || key.length > 4);
    // a place's regulation may be called much like one of the state, unless its name is long
    const isLong = ending === '条例' && skeleton.length > longRegulation;
    const same = (ending === '法' && isTelling) || isLong ? bySkeleton.get(skeleton) : undefined;
    if (key.length < (saysState ? 3 : 5)) return same;
    return (
      same ?? nearestLaw(key, ending === '法' && (key.length > 8 || (saysState && key.length > 5)) ? 2 : 1)
    );
  });
}

/** None where two are as near: it can't be told which is meant. */
function nearestLaw(key: string, limit: number): Law | undefined {
  let best = limit + 1;
  let found: Law | undefined;
  for (const law of lawsInForce) {
    const other = keyOf(law.name);
    if (Math.abs(other.length - key.length) > limit || other.at(-1) !== key.at(-1)) continue;
    const distance = editDistance(key, other);
    // two other characters make another law: 数字经济促进法 is not 民营经济促进法
    if (distance === 2 && other.length === key.length) continue;
    if (distance === best) found = undefined;
    if (distance >= best) continue;
    best = distance;
    found = law;
  }
  return best <= limit ? found : undefined;
}
