import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import {
  type Abbreviation,
  abbreviationsOf,
  haveSameFull,
  isOfShort,
} from '../../core/references/abbreviations.ts';
import { isUsedAfter, useBefore } from '../../core/references/short-names.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Report } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const abbreviation: Check = {
  code: 'structure/abbreviation',
  severity: 'warning',
  title: { zh: '简称用得不一致', en: 'Abbreviations that don’t hold' },
  why: {
    zh: '简称要先写全称、注明“以下简称”，以后才能用；注明了又不用的，多半是后文改了叫法；一个简称只指一样东西，一样东西只用一个简称，注明一次。附件各自成篇，另外注明的不算重复；“以下统称”的几样东西也各有全称，不算一物两称。',
    en: 'A short name is given once, behind the name in full (以下简称), and used from there on; one that isn’t used was mostly written otherwise later. It stands for one thing, and one thing has one. Annexes are texts of their own and may give it again. What several things are called together (以下统称) is no second name of one.',
  },
  bad: [
    example(`
      一、总体要求
      “示范工程”实行名单管理。

      二、主要任务
      实施居家和社区养老服务示范提升工程（以下简称“示范工程”），示范工程分年实施。
    `),
    example(`
      一、总体要求
      围绕银“龄”创新区建设。

      二、主要任务
      建设养老服务银“龄”创新示范区（以下简称银“龄”创新区），银“龄”创新区先行先试。
    `),
    example(`
      一、总体要求
      发挥综合服务中心作用。

      二、主要任务
      建设村（社区）综合服务中心（以下简称“综合服务中心”），综合服务中心全天开放。
    `),
    example(`
      一、总体要求
      成立养老服务工作领导小组（以下简称“领导小组”）。

      二、保障措施
      工作专班每年会商。
    `),
    example(`
      一、总体要求
      成立养老服务工作领导小组（以下简称“小组”），小组每月会商。

      二、保障措施
      组建老年人能力评估专家组（以下简称“小组”），小组每年评估。
    `),
    example(`
      一、总体要求
      成立养老服务工作领导小组（以下简称“领导小组”）。

      二、保障措施
      养老服务工作领导小组（以下简称“工作组”）每年会商。
    `),
  ],
  good: [
    example(`
      一、总体要求
      成立养老服务工作领导小组（以下简称“领导小组”），办公室设在市民政局。

      二、保障措施
      领导小组每年会商，落实《某省养老服务条例》（以下简称《条例》），按《条例》监管。
    `),
    example(`
      一、总体要求
      依托社区综合服务中心。

      二、主要任务
      建设养老综合服务中心（以下简称“综合服务中心”），综合服务中心不另设机构。
    `),
    example(`
      一、总体要求
      成立养老服务工作领导小组（以下简称“领导小组”）。

      附件：工作规则

      附件
      工作规则
      养老服务工作领导小组（以下简称“领导小组”）每年会商，领导小组办公室设在市民政局。
    `),
  ],
  *run(plan) {
    const before: Abbreviation[] = [];
    for (const each of abbreviationsOf(plan)) {
      const earlier = before.filter((other) => textOf(plan, other.span) === textOf(plan, each.span));
      const [again] = givenAgain(each, earlier);
      const isNew = each.isFromHere && !earlier.some((other) => other.short === each.short);
      if (again) yield again;
      if (isNew) yield* usedBefore(plan, each);
      if (isNew && !again && !isUsedAfter(plan, each)) yield neverUsed(each);
      before.push(each);
    }
  },
};

/** The annex that a place stands in; each is a text of its own. */
function textOf({ annexes }: Plan, { start }: Span): number {
  return annexes.findIndex(({ span }) => span.start <= start && start < span.end);
}

function* givenAgain(each: Abbreviation, earlier: readonly Abbreviation[]): Iterable<Report> {
  const sameShort = earlier.find((other) => simplified(other.short) === simplified(each.short));
  if (sameShort) {
    const isSame = haveSameFull(each, sameShort);
    if (isSame && !(each.isFromHere && sameShort.isFromHere)) return;
    yield {
      span: each.shortSpan,
      message: isSame ? twice(each) : forTwo(each, sameShort),
      related: [{ span: sameShort.span, message: say.first }],
      ...(isSame && { fixes: [{ title: say.drop, edits: [{ span: each.span, newText: '' }] }] }),
    };
    return;
  }
  const sameFull = each.isCollective
    ? undefined
    : earlier.find((other) => haveSameFull(each, other) || isOfShort(each, other));
  if (!sameFull || sameFull.isCollective) return;
  const { short: first } = sameFull;
  yield {
    span: each.shortSpan,
    message: twoForOne(each, first),
    related: [{ span: sameFull.span, message: say.first }],
    fixes: [{ title: changeTo(first), edits: [{ span: each.shortSpan, newText: first }] }],
  };
}

function neverUsed({ short: name, shortSpan, span }: Abbreviation): Report {
  const fix = { title: say.dropUnused, edits: [{ span, newText: '' }] };
  return { span: shortSpan, message: unused(name), fixes: [fix] };
}

function* usedBefore(plan: Plan, each: Abbreviation): Iterable<Report> {
  const annex = plan.annexes[textOf(plan, each.span)];
  const span = useBefore(plan, each, annex?.span.start ?? plan.header.span.end);
  if (!span) return;
  yield { span, message: tooEarly(each.short), related: [{ span: each.shortSpan, message: say.first }] };
}

const say = {
  first: { zh: '简称在这里注明', en: 'the short name is given here' },
  dropUnused: { zh: '删去没有用到的简称', en: 'Delete the short name that isn’t used' },
  drop: { zh: '删去重复的注明', en: 'Delete the second definition' },
} as const satisfies Record<string, Localized>;

function twice({ short: name }: Abbreviation): Localized {
  return {
    zh: `简称${quoted(short(name))}前面已经注明，此处重复：直接用简称即可`,
    en: `The short name ${quoted(short(name))} has been given before; just use it here`,
  };
}

function forTwo({ short: name, full }: Abbreviation, other: Abbreviation): Localized {
  return {
    zh: `简称${quoted(short(name))}此处指“${short(full.slice(-20))}”，前面指“${short(other.full.slice(-20))}”：请换一个简称`,
    en: `${quoted(short(name))} stands for “${short(full.slice(-20))}” here and for “${short(other.full.slice(-20))}” before; choose another short name`,
  };
}

function twoForOne({ short: name }: Abbreviation, first: string): Localized {
  return {
    zh: `此处简称${quoted(short(name))}，前面简称${quoted(short(first))}：同一事物只用一个简称`,
    en: `It is called ${quoted(short(name))} here and ${quoted(short(first))} before; one thing has one short name`,
  };
}

function unused(name: string): Localized {
  return {
    zh: `简称${quoted(short(name))}注明以后再没有用到：请核对后文用的是不是它，没有用的删去`,
    en: `The short name ${quoted(short(name))} is given and never used; check what the text calls it, or delete it`,
  };
}

function tooEarly(name: string): Localized {
  return {
    zh: `简称${quoted(short(name))}在注明之前就用了：请在第一次出现时写全称并注明`,
    en: `The short name ${quoted(short(name))} is used before it is given; write the full name where it comes first, and give the short one there`,
  };
}
