import { joined, stretch, type Words } from './trim.ts';
import { measureEnding } from './words.ts';

const shortMeasure =
  /(?:.{2}化率|.{2}率|[产储流容销]量|减排量|排放量|[增降]幅|增速|产值|总[量额数产]|数量|人数|系数|占比|比例|比重|面积|规模|收入|投资|水平|时间|里程|浓度|强度|班额)$/;
const isMeasure = (text: string): boolean =>
  !/需氧量$/.test(text) &&
  (measureEnding.test(text) || shortMeasure.test(text) || /[增降]幅$|增速$/.test(text));
/** 县 of 甲县、乙县覆盖率: what one character classes. */
const classed = /[县区市镇村乡街业品类级园校院所]$/;

/** Whether only the last of several names says what is measured of all: 播种、收获机械化率. */
export function isMeasureShared(names: readonly Words[]): boolean {
  const last = names.at(-1);
  const others = names.slice(0, -1);
  return (
    last !== undefined &&
    others.length > 0 &&
    isMeasure(last.text) &&
    !others.some(({ text }) => isMeasure(text))
  );
}

/** 城市、农村垃圾处理率: each with the measure that the last one has; 花生播种、收获机械化率: the last with the first one's thing. */
export function withSharedMeasure(chars: string, names: readonly Words[]): readonly Words[] {
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last || !isMeasureShared(names)) return names;
  const shared = measureIn(
    first.text,
    last.text,
    Math.min(...names.slice(0, -1).map(({ text }) => text.length)),
  );
  const rest = last.text.length - shared;
  const measure = stretch(chars, last.to - shared, last.to);
  const head =
    rest === 2 && first.text.length > 3 && alikeIn(first.text, last.text) === 0 ? first.text.length - 2 : 0;
  const subject = stretch(chars, first.from, first.from + head);
  return names.map((name) => {
    if (name === last) return head > 0 ? joined(first.from, last.to, subject, last) : last;
    const named = joined(name.from, last.to, name, measure);
    return head > 0 && name !== first ? joined(first.from, last.to, subject, name, measure) : named;
  });
}

/** How many characters at the end of the last name are the measure of all. */
function measureIn(first: string, last: string, shortest: number): number {
  const alike = alikeIn(first, last);
  if (alike > 0) return last.length - alike;
  // 第一、二、三产业增加值
  if (shortest === 1) return last.length - 1;
  const short = shortMeasure.exec(last)?.[0].length ?? 0;
  // 城市、农村生活垃圾处理率; but 臭氧、颗粒物浓度
  return first.length === 2 && last.length - short > 3 ? last.length - 2 : short;
}

/** Up to where the last name is as the first one ends: 基本养老保险[参保率]. */
function alikeIn(first: string, last: string): number {
  for (let length = Math.min(6, first.length); length > 0; length--) {
    const end = first.slice(-length);
    const at = last.indexOf(end);
    const counts = length > 1 || classed.test(end);
    if (counts && at > 0 && last.length - at - length > 1) return at + length;
  }
  return 0;
}
