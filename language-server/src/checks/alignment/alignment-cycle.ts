import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import { type KnownPlans, planKey } from '../../core/plans/known-plans.ts';
import { plansReferredTo } from '../../core/plans/names.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { withoutBasis } from '../fixes/own-basis.ts';
import { short } from '../support/phrases.ts';
import { municipal, provincialTitle } from './examples.ts';
import { titled } from './phrases.ts';

export const alignmentCycle: Check = {
  code: 'alignment/alignment-cycle',
  severity: 'error',
  title: { zh: '规划互为依据', en: 'Plans that rest on one another' },
  why: {
    zh: '依据和对应都从下级指向上级。几份规划转一圈又指回自己，就说不清谁落实谁，目标也无从比较：一定有一处指反了。圈里的每一份都在指向下一份的地方报告，以自己为依据的也算。',
    en: 'Bases (依据) and links (对应) point from a plan to the one above it. Where they lead around and back, it can’t be said who carries out whom: one of them points the wrong way. Each plan of the circle is told where it points to the next; one that rests on itself is, too.',
  },
  known: [
    `规划 ${provincialTitle}\n  发文机关：某省人民政府\n  成文日期：2021年12月1日\n  依据：《某市养老服务体系建设行动方案（2023—2025年）》\n`,
  ],
  bad: [
    municipal('一、总体要求\n落实上级规划。\n'),
    municipal('一、总体要求\n落实上级规划。\n', '《某市养老服务体系建设行动方案（2023—2025年）》'),
  ],
  good: [
    municipal('一、总体要求\n落实上级规划。\n').replace('规划 某市', '规划 乙市'),
    municipal('一、总体要求\n落实上级规划。\n', '《某省养老服务条例》'),
  ],
  *run(plan, known) {
    const { title } = plan.header;
    const home = planKey(title?.value ?? '');
    if (!title || !home) return;
    for (const [next, { span }] of plansReferredTo(plan)) {
      const circle = wayBack(home, next, known);
      if (!circle) continue;
      yield {
        span,
        message: message([title.value, ...circle.map(titleOf)]),
        ...(circle.length === 0 && { fixes: withoutBasis(plan, span) }),
        related: circle.map(({ plan, span }) => ({
          span,
          message: goesOnInCircle(titleOf({ plan })),
          uri: plan.source.uri,
        })),
      };
    }
  },
};

/** A plan on the way, and the place where it refers to the next one. */
interface Step {
  readonly plan: Plan;
  readonly span: Span;
}

function titleOf({ plan }: Pick<Step, 'plan'>): string {
  return plan.header.title?.value ?? '';
}

/** The plans from `next` back to the one of the key `home`, by the shortest way; none of them is this one itself. */
function wayBack(home: string, next: string, known: KnownPlans): readonly Step[] | undefined {
  if (next === home) return [];
  const seen = new Set([next]);
  let ways: { readonly at: string; readonly steps: readonly Step[] }[] = [{ at: next, steps: [] }];
  while (ways.length > 0) {
    const further: typeof ways = [];
    for (const { at, steps } of ways) {
      for (const other of known.named(at)) {
        for (const [to, { span }] of plansReferredTo(other)) {
          if (seen.has(to)) continue;
          seen.add(to);
          const taken = [...steps, { plan: other, span }];
          if (to === home) return taken;
          further.push({ at: to, steps: taken });
        }
      }
    }
    ways = further;
  }
  return undefined;
}

/** @param titles the plans of the circle, this one first; one alone rests on itself */
function message(titles: readonly string[]): Localized {
  const [own = '', ...others] = titles;
  if (others.length === 0) {
    return {
      zh: `${titled(own)}以自己为依据：请改为它的上位规划，或删去`,
      en: `${titled(own)} rests on itself; name its superior plan, or delete this`,
    };
  }
  const shown = others.length > 3 ? [...others.slice(0, 2), '…', ...others.slice(-1)] : others;
  const circle = ['本规划', ...shown.map(inCircle), '本规划'].join('→');
  const english = ['this plan', ...shown.map(inCircle), 'this plan'].join(' → ');
  return {
    zh: `互为依据，成了一圈：${circle}。请核对谁是上位规划，去掉反过来的一处`,
    en: `Plans rest on one another in a circle: ${english}; check which is superior, and take out the link back`,
  };
}

function goesOnInCircle(title: string): Localized {
  return { zh: `${titled(title)}在这里又引用下一份`, en: `Here ${titled(title)} refers to the next one` };
}

function inCircle(title: string): string {
  return title === '…' ? title : `《${short(title.replace(/[（(][^（()）]*年[）)]$/u, ''), 18)}》`;
}
