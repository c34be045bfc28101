import { facilities } from './words.ts';

const done = '完成|建成|达标|投用|投产|消除|整治|改造|淘汰|关停|销号';
/** 危旧房改造[全部完成]; but 体系全面建成 is a way of speaking. */
const wasDone = new RegExp(`(?:全部|全面(?!建成|达标))(?:${done})$`);
/** [全部完成]危旧房改造, 主干渠[全部建成]生态渠 */
const doesAll = new RegExp(`全部(?:${done})(?=[^,;、的]{2,30}$)`);
/** [全面完成]燃气管道更新改造; of tasks it is a way of speaking. */
const doesFully = /全面完成(?=[^,;、]{2,30}(?:改造|整治|治理|替换|更新|清退|普查|安置|搬迁|升级|建档|签约)$)/;
/** [全面消除]5000人以上“大校额” */
const clears = /全面消除(?=[^,;、]{2,30}$)/;
/** 办学条件[全面达到]国家规定标准; by a year also 办学管理[全面达标]. */
const reaches = /全面达到(?=[^,;、]{2,16}标准$)/;
const isUpToStandard = /全面达标$|(?<=企业|单位|机构)(?:基本|全部)?实现[^,;、]{2,8}达标$/;
/** 两级服务中心[全面建立], 各节点[全面建成]并提供服务: things of their own; of a 体系 it is a way of speaking. */
const isSetUp = new RegExp(`(?<=${facilities}|节点)全面(?:建立|建成|设立)(?=$|并)`);
/** 所有机构在网站[公示], 让全部废弃矿山[复绿] */
const allAre =
  /(?<=(?:所有|全部)(?!任务|工作|事项|项目)[^,;、]{3,24})(?:公示|公开|联网|上线|入库|复绿(?:焕新)?)$/;
/** 远程医疗[全面覆盖]乡镇卫生院 */
const covers = /全面覆盖(?=[^,;、的]{2,20}$)/;
const mayBe = new RegExp(
  `全[部面](?:${done}|覆盖|达到|建立|设立)|实现.*达标$|(?:所有|全部).*(?:公示|公开|联网|上线|入库|复绿)`,
);
const onlySaid =
  /(?:任务|工作|目标|指标|规划|计划|要求|体系|格局|机制|制度|社会|小康|强[国省市县区]|模式|框架|高地)$/;

/** Where a clause says that all of something is to be done, or to be reached: of what stands before, or behind. */
export function completedIn(
  clause: string,
  isDated: boolean,
): { at: number; words: string; of: 'before' | 'behind' } | undefined {
  if (!mayBe.test(clause)) return undefined;
  const before =
    wasDone.exec(clause) ??
    isSetUp.exec(clause) ??
    allAre.exec(clause) ??
    (isDated ? isUpToStandard.exec(clause) : null);
  if (before) {
    const isSaid = onlySaid.test(clause.slice(0, before.index));
    return isSaid || before.index < 2 ? undefined : { at: before.index, words: before[0], of: 'before' };
  }
  const behind =
    covers.exec(clause) ??
    reaches.exec(clause) ??
    (onlySaid.test(clause) ? null : (doesAll.exec(clause) ?? doesFully.exec(clause) ?? clears.exec(clause)));
  return behind ? { at: behind.index, words: behind[0], of: 'behind' } : undefined;
}
