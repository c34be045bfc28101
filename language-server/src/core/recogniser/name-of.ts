import { nameByStandard } from './by-standard.ts';
import type { Figure } from './figure.ts';
import { nameBefore, nameBehind, nameOfShare } from './names.ts';
import { namesJoined } from './names-joined.ts';
import type { Clause, Paragraph } from './paragraph.ts';
import type { SentenceContext } from './sentence-context.ts';
import { withSharedSubject } from './shared-subject.ts';
import { joined, longest, stretch, trimmed, type Words } from './trim.ts';
import { bareMeasure, bareRate, measureEnding, rateOfChange } from './words.ts';

/** What a figure measures: the words before it, those behind it, or those of a clause beside. */
export function namesOf(
  paragraph: Paragraph,
  clause: Clause,
  figure: Figure,
  left: number,
  right: number,
  said: SentenceContext,
  isJoined: boolean,
): Words[] {
  const name = withSharedSubject(
    paragraph.chars,
    nameOf(paragraph, clause, figure, left, right, said),
    said,
    clause,
  );
  const subject = subjectBefore(paragraph.chars, name, said);
  const least = isJoined ? 2 : undefined;
  if (!subject) return namesJoined(name, isJoined, least);
  return namesJoined(subject, isJoined, least).map((each) => measureOf(each, name));
}

function nameOf(
  paragraph: Paragraph,
  clause: Clause,
  figure: Figure,
  left: number,
  right: number,
  said: SentenceContext,
): Words {
  const { chars } = paragraph;
  const behind = clause.seen.slice(figure.to, right);
  const isShare = figure.unit.dimension === 'share';
  const measure = nameBefore(chars, left, figure.from);
  const byStandard = nameByStandard(chars, left, figure, right);
  if (byStandard)
    return byStandard.text.length > 1 ? byStandard : (clauseAfter(paragraph, clause) ?? measure);
  if (measure.text.length > 1 && milestone.test(behind)) return measure;
  // 总建筑面积的[70%]用于居民活动: of what, and what for
  if (isShare && usedFor.test(behind) && measure.text.length > 1) {
    return joined(measure.from, right, measure, trimmed(chars, figure.to, right));
  }
  if (measureEnding.test(measure.text)) return measure;
  // 建设示范点100个,[覆盖80%]的村: of what the clause before counts
  if (isShare && /^(?:覆盖|惠及)$/.test(measure.text) && said.name && said.nameIn === said.clauseBefore) {
    const whom = trimmed(chars, figure.to + (behind.startsWith('的') ? 1 : 0), right);
    return joined(said.name.from, whom.to, said.name, stretch(chars, measure.from, measure.to), whom);
  }
  if (isShare && behind.length > 2)
    return nameOfShare(chars, left, figure, right, Math.min(clause.to, right + longest));
  if (!isShare && behind.length > 1 && !figure.unit.per) {
    const name = nameBehind(chars, left, figure, right);
    if (name.text.length > 1) return name;
  }
  // 2026年,新建停车位5000个;2027年,[新建8000个]
  if (onlyDone.test(measure.text) && behind === '' && said.name) return said.name;
  if (measure.text.length > 1) return measure;
  if (behind.length > 1) return nameBehind(chars, left, figure, right);
  // 占比2027年达到30%、[2030年达到40%]: one name with two values
  if (said.name && said.nameIn === clause && /20\d\d年/.test(chars.slice(left, figure.number)))
    return said.name;
  return nameFromClauseBefore(chars, said) ?? measure;
}

const usedFor = /^(?:用于|用作|用来|作为)[^,;]{2}/;

/** 产值迈上[千亿元]台阶, [600件]等目标如期实现: the words behind are the amount's. */
const milestone =
  /^(?:的)?新?(?:台阶|大关|关口|门槛)|^(?:等|的|这[一个项])?[^,;、]{0,4}(?:目标|任务|指标|要求)(?:任务)?(?:$|[^,;、]{0,6}(?:实现|完成|落实|达成|见效)$)/;

/** What is done, without a word of what it is done to. */
const onlyDone = /^(?:再|又|新|另)?(?:新增|净增|新建|改建|扩建|改扩建|改造|建成|完成|培育|增加)$/;

/** 推动智感安防小区建设,力争实现全覆盖: the clause before says what. */
export function nameFromClauseBefore(
  chars: string,
  { clauseBefore, name, nameIn }: SentenceContext,
): Words | undefined {
  if (!clauseBefore) return undefined;
  if (name && nameIn === clauseBefore) return name;
  const before = trimmed(chars, Math.max(clauseBefore.from, clauseBefore.to - longest), clauseBefore.to);
  // 到2023年,培育示范社5家;到2024年,[培育8家]
  return before.text.length < 2 ? (name ?? before) : before;
}

/** 社区商业设施, 面积: two words of one name. */
export function measureOf(subject: Words, measure: Words): Words {
  return joined(subject.from, measure.to, subject, measure);
}

/** 社区商业设施,[面积]不低于…: the clause before, where it says nothing but what is measured, or counts it. */
export function subjectBefore(chars: string, measure: Words, said: SentenceContext): Words | undefined {
  const isRate = rateOfChange.test(measure.text);
  const isOfCounted =
    bareRate.test(measure.text) &&
    said.counted?.clause === said.clauseBefore &&
    /^things/.test(said.counted?.quantity.unit.dimension ?? '');
  const subject =
    bareMeasure.test(measure.text) || isRate || isOfCounted ? nameFromClauseBefore(chars, said) : undefined;
  if (!subject || subject.text.length < 3 || /^(?:截[至止]|\d)/.test(subject.text)) return undefined;
  if (said.nameIn === said.clauseBefore)
    return isRate || !measureEnding.test(subject.text) ? subject : undefined;
  const isWhole = subject.from === said.clauseBefore?.from && subject.to === said.clauseBefore.to;
  return isWhole ? subject : undefined;
}

/** 按照每年2%的进度,推进试点: what is done at that rate. */
function clauseAfter({ chars, clauses }: Paragraph, clause: Clause): Words | undefined {
  const next = clauses[clauses.indexOf(clause) + 1];
  return next?.sentence === clause.sentence ? trimmed(chars, next.from, next.to) : undefined;
}
