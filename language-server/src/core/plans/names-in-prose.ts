import { normaliseName } from '../model/names.ts';
import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import type { Sourced, Span } from '../model/source.ts';
import { mayEndBefore } from '../references/short-names.ts';
import { writtenLines } from '../references/written-lines.ts';
import { simplified } from '../text/simplified.ts';
import { occurrencesIn } from './names.ts';
import type { NameKind, Occurrence } from './occurrence.ts';
import { placeOf } from './place.ts';

/** Shorter ones stand in other words: 甲, 床位. */
const shortest: Readonly<Record<NameKind, number>> = {
  department: 3,
  indicator: 4,
  plan: Number.POSITIVE_INFINITY,
};

/** What stands behind a body that is but a part of it, and has a name of its own: 市民政局机关党委. */
const partOfBody =
  /^(?:机关|党组|党委|党支部|团委|工会|妇委会|直属|下属|所属|分局|[第一二三四五六七八九十]{0,3}(?:支队|大队|总队|中队|分队))/u;
/** 全市, 各区: where what is measured is meant. */
const scope = /(?:[全我本各][省市县区州镇乡国]|全域|城乡|[年末底])$/u;
/** A name that ends so is one of a measure, and goes on only as another measure: 床位数量, 覆盖率指数. */
const measure = /(?:[率数量额值]|占比|比[重例]|面积|水平|收入|产值|寿命)$/u;
const otherMeasure = /^(?:[量率数值额度重]|比[重例率]|指数|占比|增[速幅])/u;
/** What is said of any other indicator: it reaches, rises, is kept; else its name goes on. */
const said =
  /^(?:$|[^\p{Script=Han}]|达|不|为|提|增|下降|降|超|控|保持|稳|力争|年均|在|的|到|较|比|和|与|及|以|要|将|应|实现|大幅|明显|显著|持续|由|从|均|也|居|位|占|等|是|有|全|完成|目标|指标)/u;
const openMark = /[“"「『‘《〈【［[〔{｛|｜／/·•—–-]$/u;

/**
 * Where a plan names a thing in its sentences, headings, boxes and cells, by the spelling of an occurrence: the places that are
 * no occurrences themselves. Part of a longer name is none, nor is what another place calls so.
 */
export function placesInProse(plan: Plan, name: Occurrence): Span[] {
  return writtenLines(plan).flatMap((line) => inLine(plan, name, line));
}

/** The name that stands in a sentence at an offset, its end included, as the occurrence that gives it. */
export function namedInProse(plan: Plan, offset: number): { name: Occurrence; span: Span } | undefined {
  const line = writtenLines(plan).find(({ span }) => span.start <= offset && offset <= span.end);
  if (!line) return undefined;
  for (const name of spellings(plan)) {
    const span = inLine(plan, name, line).find(({ start, end }) => start <= offset && offset <= end);
    if (span) return { name, span };
  }
  return undefined;
}

/** Each spelling of each thing once, the longest first. */
const spellings = oncePer((plan: Plan): readonly Occurrence[] => {
  const found = new Map<string, Occurrence>();
  for (const name of occurrencesIn(plan)) {
    // an indicator of another plan is not what this one's sentences speak of
    if (name.kind === 'indicator' && !name.declares) continue;
    const key = normaliseName(name.text);
    if (name.text.length >= shortest[name.kind] && !found.has(key)) found.set(key, name);
  }
  return [...found.values()].sort((a, b) => b.text.length - a.text.length);
});

function inLine(plan: Plan, { kind, text: name }: Occurrence, { value, span }: Sourced<string>): Span[] {
  if (name.length < shortest[kind] || !value.includes(name)) return [];
  const read = simplified(value);
  const found: Span[] = [];
  for (let at = value.indexOf(name); at >= 0; at = value.indexOf(name, at + name.length)) {
    const place = { start: span.start + at, end: span.start + at + name.length };
    const [before, behind] = [read.slice(0, at), read.slice(at + name.length)];
    const isWhole =
      kind === 'department'
        ? beginsBody(before, simplified(name), placeOf(plan)) && !partOfBody.test(behind)
        : beginsIndicator(before) && endsIndicator(simplified(name), behind);
    if (isWhole && !isInLonger(plan, name, value, at) && !overlapsName(plan, place)) found.push(place);
  }
  return found;
}

function begins(before: string): boolean {
  return before === '' || openMark.test(before) || mayEndBefore(before.slice(-2));
}

/** 示例市民政局 in a plan of 示例市 is its own 市民政局; 邻市民政局 is not. */
function beginsBody(before: string, name: string, place: string | undefined): boolean {
  if (begins(before)) return true;
  for (let from = 0; place !== undefined && from < place.length; from++) {
    const called = place.slice(from);
    for (const front of [called, called.endsWith(name.slice(0, 1)) ? called.slice(0, -1) : '']) {
      if (front.length > 1 && before.endsWith(front)) return begins(before.slice(0, -front.length));
    }
  }
  return false;
}

function beginsIndicator(before: string): boolean {
  return begins(before) || scope.test(before);
}

function endsIndicator(name: string, behind: string): boolean {
  return measure.test(name) ? !otherMeasure.test(behind) : said.test(behind);
}

/** Whether another name that has this one in it stands there. */
function isInLonger(plan: Plan, name: string, value: string, at: number): boolean {
  return spellings(plan).some(({ text }) => {
    if (text.length <= name.length) return false;
    const inside = text.indexOf(name);
    return inside >= 0 && value.startsWith(text, at - inside);
  });
}

function overlapsName(plan: Plan, { start, end }: Span): boolean {
  return occurrencesIn(plan).some(({ span }) => span.start < end && start < span.end);
}
