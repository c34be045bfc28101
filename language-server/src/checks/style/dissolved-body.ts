import { oncePer } from '../../core/model/once-per.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import { matchesAsWritten, simplified } from '../../core/text/simplified.ts';
import type { Check, Report } from '../check.ts';
import { nameOfSuccessor } from '../fixes/successor-name.ts';
import { type DissolvedBody, dissolvedBodies, goneFrom } from '../support/dissolved-bodies.ts';
import { dedent, example } from '../support/examples.ts';
import { issueDay } from '../support/issue.ts';
import { type PlacedSlip, type Slip, slipSearch } from '../support/slips.ts';

export const dissolvedBody: Check = {
  code: 'style/dissolved-body',
  severity: 'warning',
  title: { zh: '机构已经撤并', en: 'A body that no longer exists' },
  why: {
    zh: '2018年、2023年机构改革以后，国土资源局、卫计委、工商局、安监局、银保监会等已经不存在，任务落到它们头上就没有人做。按成文日期（没有的按规划期的头一年）判断，改革还没有到底、或者没有日期的，正文又写了承接的机构时也报告；“原国土资源局”和旧文件的标题、当时的做法不报告。各地名称不尽相同，改成什么请以本地为准。',
    en: 'Since the reforms of 2018 and 2023 bodies such as 国土资源局, 卫计委, 工商局, 安监局 and 银保监会 are gone, and a task given to them is nobody’s. Judged by the date of the plan, or else the first year of its period; while the reform was under way, or without a date, by the successor being named too. What is called the former one (原…), titles of old documents and the past are left alone. What it became is called differently from place to place.',
  },
  bad: [
    example(`
      一、主要任务
      完善设施用地供应。
      责任部门：市国土资源局
    `),
    example(`
      一、主要任务
      由卫计委会同安监局开展检查。
    `),
    dedent(`
      规划 某市养老服务体系建设行动方案（2023—2025年）
        发文机关：某市卫计委、某市民政局
        成文日期：2023年3月1日
      一、主要任务
      健全服务网络。
    `),
  ],
  good: [
    example(`
      一、主要任务
      原国土资源局批准的用地按《国土资源局用地办法》办理，由市自然资源和规划局负责。
      责任部门：市自然资源局、市卫生健康委
    `),
    example(`
      一、主要任务
      续建2017年由市卫计委立项的医院。
    `),
    dedent(`
      规划 某市养老服务体系建设行动方案（2016—2018年）
        发文机关：某市人民政府办公室
        成文日期：2016年3月1日
      一、主要任务
      由卫计委会同安监局开展检查。
    `),
  ],
  *run(plan): Iterable<Report> {
    const day = issueDay(plan);
    const inProse = bodies(plan);
    const places = new Set(inProse.map(({ span }) => span.start));
    const issuers = plan.header.issuers.map(({ value, span }) => ({ name: value, span }));
    const declared = plan.roster.map(({ name, nameSpan }) => ({ name, span: nameSpan }));
    const inFields = [...issuers, ...declared, ...plan.mentions].flatMap(({ name, span }) =>
      found(name).map(({ start, end }) => ({
        written: name.slice(start, end),
        span: { start: span.start + start, end: span.start + end },
      })),
    );
    for (const slip of [...inProse, ...inFields.filter(({ span }) => !places.has(span.start))]) {
      const body = bodyOf(slip);
      if (!body || isOfItsTime(plan, slip, body)) continue;
      const isGone = day !== undefined && body.until <= day;
      if (isGone || isNamedBesideSuccessor(plan, body, day))
        yield {
          span: slip.span,
          message: message(slip.written, body),
          fixes: nameOfSuccessor(plan, slip.written, slip.span, body.successor),
        };
    }
  },
};

/** That a name begins is asked before what stands in front of it, which would be looked at everywhere. */
const all = new RegExp(
  dissolvedBodies
    .map(({ names, behind, ahead = '' }) => `${behind ? `(?=${names})${behind}` : ''}(?:${names})${ahead}`)
    .join('|'),
  'gu',
);
const byName = dissolvedBodies.map((body) => ({ body, name: new RegExp(`^(?:${body.names})$`, 'u') }));
const quoted = /《[^《》]{0,80}》|“[^“”]{0,60}”/gu;
/** 原市国土资源局; and what was done at the time: 2015年，市国土资源局…. */
const former = /原(?:先|来)?(?:的|由)?[^，。；、《》]{0,8}$/u;

/** A sentence that tells of the reform itself names what there was. */
const reform = /整合|组建|撤销|并入|合并|转隶|划转|划入|更名|机构改革/u;

const bodies = slipSearch([...'局委部厅会办队'], found);

function found(text: string): Slip[] {
  const named = matchesAsWritten(all, text);
  if (named.length === 0) return [];
  const quotes = [...text.matchAll(quoted)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return named
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(
      ({ start }) =>
        !quotes.some(([from, to]) => from < start && start < to) &&
        !former.test(text.slice(Math.max(0, start - 12), start)) &&
        !reform.test(text.slice(Math.max(0, start - 30), start + 40)),
    );
}

/** 2017年由县卫计委立项: there was one then. */
function isOfItsTime({ source: { text } }: Plan, { span }: PlacedSlip, { until }: DissolvedBody): boolean {
  const [, year] = yearInFront.exec(text.slice(Math.max(0, span.start - 16), span.start)) ?? [];
  return year !== undefined && year < until.slice(0, 4);
}

const yearInFront = /((?:19|20)\d\d)年[^，,。；;]{0,8}$/u;

/** While the reform went from level to level, and in a plan without a day, the successor named beside it tells. */
function isNamedBesideSuccessor(plan: Plan, body: DissolvedBody, day: string | undefined): boolean {
  if (body.isBesideSuccessor || (day !== undefined && day < goneFrom(body))) return false;
  return successorsNamed(plan).has(body.successor);
}

const successors = [...new Set(dissolvedBodies.map(({ successor }) => successor))];
/** 地方金融监管局 is another body. */
const successorsNamed = oncePer(({ source: { text } }: Plan): ReadonlySet<string> => {
  const read = simplified(text).replaceAll('地方金融', '');
  return new Set(successors.filter((successor) => read.includes(successor)));
});

function bodyOf({ written }: Pick<PlacedSlip, 'written'>): DissolvedBody | undefined {
  const read = simplified(written);
  return byName.find(({ name }) => name.test(read))?.body;
}

function message(written: string, { successor, until }: DissolvedBody): Localized {
  const [year, month] = until.split('-').map(Number);
  return {
    zh: `“${written}”已经撤并，职责一般由${successor}承担（${year}年${month}月以后不再有）：请按本地现在的名称写`,
    en: `“${written}” has been dissolved, its duties mostly gone to ${successor} (none left since ${year}-${String(month).padStart(2, '0')}); write what it is called now`,
  };
}
