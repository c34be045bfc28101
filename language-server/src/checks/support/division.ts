import type { Plan, Section } from '../../core/model/plan.ts';
import { fold, foldedChars } from '../../core/model/value/fold.ts';

const whatIsDivided = '(?:指标|目标|任务)';
/** 分解落实, 明确责任主体, 责任分工: who answers for what is settled afterwards. */
const isDivided =
  '(?:分解|(?:明确|落实|压实|细化|确定|界定)[^。;!?]{0,12}(?:责任|任务分工|职责分工)|责任(?:分工|到人|清单)|' +
  '分工(?:方案|落实|负责)|(?:落实|责任)到(?:部门|单位|岗位|人))';
/** 制定…主要任务实施方案: each body says in a plan of its own what it does for this one. */
const isMadeOut = `制[定订][^。;!?]{0,30}${whatIsDivided}[^。;!?]{0,12}(?:实施|工作|行动|落实|推进)(?:方案|计划|意见)`;
const divisionOfTargets = new RegExp(
  `${whatIsDivided}[^。;!?]{0,40}${isDivided}|${isDivided}[^。;!?]{0,20}${whatIsDivided}|${isMadeOut}`,
  'u',
);
/** 将主要指标[分解纳入年度计划]: by years, which names nobody yet. */
const divisionByYears = /分解(?:纳入|到|至|为)[^。;!?]{0,6}(?:年度|各年|每年|分年)/gu;
/** 各地要分解落实任务 hands down what is to be done, and leaves open who answers for an indicator. */
const isForSomebody = /指标|部门|单位|主体|责任/u;
/** What the sentence speaks of is this plan, as it or the title above says. */
const thisPlan =
  /本(?:规划|纲要|方案|计划)|(?:规划|纲要)》?(?:确定|提出|明确|部署|实施|涉及|各项|(?:的)?(?:主要|重点|约束性)?(?:目标|任务|指标))/u;
const implementation =
  /(?:规划|纲要|组织|推进|方案|计划)(?:的)?(?:实施|落实|领导|保障)|实施(?:保障|机制)|保障(?:措施|机制|实施)|(?:落实|压实|强化|明确)责任|责任落实|监测评估|考核/u;

/** Whether a plan says that its targets or tasks are divided among those who answer for them, once it is issued. */
export function saysTargetsAreDivided({ root, sections }: Plan): boolean {
  return [root, ...sections].some((section) => {
    // a sentence may run over the lines of a copied page
    const text = fold(section.texts.map(({ value }) => value).join('')).chars.replace(divisionByYears, '');
    return text
      .split(/[。;!?]/u)
      .some(
        (sentence) =>
          divisionOfTargets.test(sentence) &&
          isForSomebody.test(sentence) &&
          (thisPlan.test(sentence) || isOfItsUse(section)),
      );
  });
}

function isOfItsUse(section: Section): boolean {
  for (let above: Section | undefined = section; above; above = above.parent)
    if (implementation.test(foldedChars(above.title))) return true;
  return false;
}

const outlineTitle = /规划纲要(?:\([^()]*\))?$/u;

/** 规划纲要: all that a place intends in five years, which the departments' own plans carry out. */
export function isOutline({ header: { title } }: Plan): boolean {
  return title !== undefined && outlineTitle.test(foldedChars(title.value));
}
