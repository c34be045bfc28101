/** What a plan is made for. */
export type Level = 'nation' | 'province' | 'city' | 'county';

/** A place that has a plan, below the place that its plan rests on. */
export interface Place {
  readonly level: Level;
  /** With its kind: 青云省. */
  readonly name: string;
  /** The number of its plan. */
  readonly index: number;
  readonly above: Place | undefined;
}

const first = '青云临安清平永宁长乐新泰广昌东阳西和南康北川金山玉林石泉龙江凤岗武定文成春华秋实';
const second = '溪源陵谷河湾屏岭浦汇塘桥津洲坪关田沟港滩岩峰泽湖丘堰坝渡沙坡台城原柏松竹梅兰菊涧埠';

/**
 * So many places of an invented nation, in the proportions of a real one: of 3,200 some 30 are provinces, 330
 * cities, the rest counties. Those above stand before those below.
 */
export function placesOf(count: number): Place[] {
  const provinces = Math.max(1, Math.round(count / 104));
  const cities = Math.max(1, Math.round(count / 9.6));
  const places: Place[] = [];
  const add = (level: Level, name: string, above?: Place): void => {
    places.push({ level, name, index: places.length, above });
  };
  add('nation', '示例国');
  for (let index = 0; index < provinces; index++) add('province', `${nameOf(index)}省`, places[0]);
  for (let index = 0; index < cities; index++)
    add('city', `${nameOf(index)}市`, places[1 + (index % provinces)]);
  for (let index = 0; places.length < count; index++) {
    add('county', `${nameOf(index)}县`, places[1 + provinces + (index % cities)]);
  }
  return places.slice(0, count);
}

/** The place and those above it, the nearest first. */
export function upFrom(place: Place): Place[] {
  return [place, ...(place.above ? upFrom(place.above) : [])];
}

/** A name of two characters, or of three once those are used up; each index has its own, as 41 is a prime. */
export function nameOf(index: number): string {
  const start = first.charAt(index % first.length);
  const end = second.charAt((index * 7 + Math.floor(index / first.length)) % second.length);
  const round = Math.floor(index / (first.length * second.length));
  return round === 0 ? start + end : start + second.charAt(round * 11) + end;
}
