import { simplified } from '../text/simplified.ts';

const english: Readonly<Record<string, string>> = {
  '%': '%',
  '‰': '‰',
  个百分点: 'percentage points',
  百分点: 'percentage points',
  倍: 'times',
  人: 'people',
  名: 'people',
  位: 'people',
  人次: 'visits',
  户: 'households',
  次: 'times',
  场次: 'events',
  场: 'events',
  平方米: 'm²',
  '㎡': 'm²',
  平方公里: 'km²',
  平方千米: 'km²',
  公顷: 'hectares',
  亩: 'mu',
  米: 'm',
  公里: 'km',
  千米: 'km',
  立方米: 'm³',
  公斤: 'kg',
  千克: 'kg',
  吨: 'tonnes',
  千瓦: 'kW',
  千瓦时: 'kWh',
  吨标准煤: 'tonnes of coal equivalent',
  秒: 'seconds',
  分钟: 'minutes',
  小时: 'hours',
  天: 'days',
  日: 'days',
  个月: 'months',
  年: 'years',
  岁: 'years of age',
  元: 'yuan',
  张: 'beds',
  床: 'beds',
  托位: 'nursery places',
  学位: 'school places',
  泊位: 'parking spaces',
  人口: 'people',
  常住人口: 'residents',
  户籍人口: 'registered residents',
};

// what a drafter writes may be the name of something every object has
const named = (unit: string): string | undefined =>
  Object.hasOwn(english, unit) ? english[unit] : undefined;

/** A unit in English, for `one` of them or for several; Chinese where it has no English name here. */
export function unitInEnglish(unit: string, one = false): string {
  const name =
    [unit.normalize('NFKC'), unit]
      .map(simplified)
      .map(named)
      .find((each) => each !== undefined) ?? unit;
  return one ? (singular[name] ?? name.replace(/^(\w{3,})s\b/u, '$1')) : name;
}

const singular: Readonly<Record<string, string>> = { people: 'person', times: 'time' };
