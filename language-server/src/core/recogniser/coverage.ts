import { matchesOf } from '../text/matches.ts';
import { completedIn } from './completed.ts';
import { facility } from './words.ts';

/** A place where all are meant without a figure: 全覆盖, 所有…建有, 覆盖所有…. */
export interface Coverage {
  readonly from: number;
  readonly to: number;
  /** Of what stands before it, or of what stands behind. */
  readonly of: 'before' | 'behind';
  /** Where the part of the clause it is in begins and ends. */
  readonly part: { readonly from: number; readonly to: number };
}

const whole =
  /(?:每\d*年)?全(?:部|面|员|域)?覆盖(?:一[次遍轮])?(?=$|[、)。]|的?(?:目标|成果|基础|要求|任务)|和|并|,)/g;
const everyOne = /覆盖(?:所有|全部|全体)(?=[^,;]{2})/g;
/** 建立[覆盖所有排污企业的许可制度]: what it is like. */
const ofSystem = /^[^,;]{4,30}的[^,;的]{2,14}(?:网络|体系|系统|平台|机制|格局|制度?)$/;
const all = '(?:所有|全部|每个?|各)(?!级|类|种|项|有关|部门|单位|方|[\\d十百千万]|年|月|日|天)';
/** 建立 and 设立 are said of much that is no thing of its own: 各区建立台账. */
const firm = '(?:普遍|均|都)(?:建有|设有|建立|设立|建成|设置|配备)|建有|设有';
const soft = '建立|设立|建成|设置|配备|组建|成立';
const allHave = new RegExp(
  `^(?:[^,;、每]{0,8}?)(?:所有|全部|每个?)(?![\\d十百千万]|年|月|日|天|类|项|[建设配]?有)[^,;、]{1,16}?(${firm}|${soft}|(?:普遍|均|都)?(?:拥有|有|完成|具备|具有)|(?:均|都)(?:应|须|要)(?:提供|开展|设立|配备))(?=[^,;]{2})`,
);
const eachHas = new RegExp(`^[^,;每]{0,6}?${all}[^,;、]{1,12}?(${firm})(?=[^,;]{2})`);
const eachSetsUp = new RegExp(`^[^,;每]{0,6}?${all}[^,;、]{1,12}?(${soft})(?=[^,;]*$)`);
/** 全部区[通过]达标验收; of 任务, 要求 it is a way of speaking. */
const allReach =
  /^[^,;、]{0,6}?(?:(?:所有|全部)[^,;、\d]{0,12}?(?:[区县市镇乡村)]|街道|社区|学校|医院|机构|企业|园区|单位|[居农牧]民|[农牧用住]户)[^,;、\d全都均]{0,12}?|全域)(通过|接入|实现(?=[^,;、]{4,20}$)|开通|安装|加装|达到(?=[^,;]{2,20}标准$))(?=[^,;]{2})/;
/** Of whom all are meant: 新建建筑[全面执行]标准, 政务事项[全部开通]网上办理. */
const ofClass =
  '(?<=建筑|企业|学校|医院|机构|单位|社区|小区|行政村|乡镇|街道|园区|车辆|场所|窗口|家庭|[居农牧]民|[农牧用住]户|政务服务事项|许可事项)';
const commonly = new RegExp(
  `(${ofClass}全面(?:开展|实施|实行|推行|执行|配备)|(?:普遍|全部|均|都)(?:建有|设有|建成)` +
    '|(?<!任务|工作|事项)全部(?:配备|配置|配建|安装|加装|接入)|(?<!任务|工作|项目|(?<!政务服务|许可)事项)全部(?:采用|开通|使用|通过|开展|执行|推行|实行|实施|实现|停止|划入' +
    '|纳入(?=[^,;、]{2,20}(?:平台|系统|网络|网格)$)|达到(?=[^,;、]{2,16}标准(?:要求)?$)))(?=[^,;]{2})',
);
/** 新建建筑[全部]智能化供热 */
const allAlike = new RegExp(`${ofClass}(全部)(?=[^,;、的进落到]{4,16}$)`);
/** 社区都有养老服务站, but not 收入都有提高. */
const commonlyHave = /((?:普遍|全部|均|都)(?:已|要)?(?:配|拥)?有)(?=[^,;]{2})/;
/** 图书室每个村都有, 健身点在社区普遍建有. */
const atEnd = new RegExp(
  `(?:${all}[^,;、]{1,12}?((?:均|都|全部)(?:要|能)?(?:有|建有|设有|建立|设立|建成|配备))|(普遍(?:建有|设有|建成)))$`,
);
/** 图书馆建到各区. */
const upTo = new RegExp(`((?:建|设|配|通)(?:到|至))(?=${all})`);
const alikeUpTo = /((?:建|设|配|通)(?:到|至))(?=[^,;、]{2,10}$)/;
/** 各区建立图书馆, 城乡社区建立文化服务中心: the second is said of all as the first is. */
const alike = new RegExp(`^[^,;、]{2,12}?(${firm}|${soft})(?=[^,;]*$)`);
/** 全部纳入调查平台: whatever it is that they are to be in or to reach. */
const isFirm = /^(?:达到|全部(?:纳入|接入|达到)|全面(?:执行|实行))$/;
const noThing = /(?:机制|体系|制度|档案|台账|责任制?|办法|平台|关系|清单|标准|预案|方案)$/;

const mayCover =
  /覆盖|达标|所有|全[部域面]|每[^,;、]{1,14}有|[建设配通][有到至立成置备]|组建|成立|[都均部](?:已|要|能)?[建设配拥]?有|全[部面]/;

/** Where a clause without figures says so; `seen` is the paragraph with quotations blanked. */
export function coverageIn(
  seen: string,
  from: number,
  to: number,
  figures: readonly { readonly from: number }[],
  parallel: boolean,
  isDated: boolean,
): Coverage[] {
  const clause = seen.slice(from, to);
  // 鼓励医院全部开通 is left to them
  if (!mayCover.test(clause) || /^(?:鼓励|引导|倡导)/.test(clause)) return [];
  const at = (
    index: number,
    text: string,
    of: Coverage['of'],
    part = { from: 0, to: clause.length },
  ): Coverage => ({
    from: from + index,
    to: from + index + text.length,
    of,
    part: { from: from + part.from, to: from + part.to },
  });
  // 推进网络全面覆盖 says only where it goes
  const found = matchesOf(whole, clause)
    .filter(
      ({ index, 0: words }) =>
        !(words === '全面覆盖' && /^(?:加快|持续|稳步)?(?:推进|促进)/.test(clause)) &&
        !/(?:注重|从|由|转向|100%|不是)[^,;]{0,8}$/.test(clause.slice(Math.max(0, index - 12), index)) &&
        !describes(clause, index),
    )
    .map((match) => at(match.index, match[0], 'before'));
  found.push(
    ...matchesOf(everyOne, clause)
      .filter(({ index }) => !ofSystem.test(clause.slice(index)))
      .map((match) => at(match.index, match[0], 'behind')),
  );
  const completed = found.length > 0 || figures.length > 0 ? undefined : completedIn(clause, isDated);
  if (completed) found.push(at(completed.at, completed.words, completed.of));
  if (found.length > 0) return found;
  for (const part of partsOf(clause)) {
    if (figures.some((figure) => figure.from >= from + part.from && figure.from < from + part.to)) continue;
    const have = havingIn(clause.slice(part.from, part.to), parallel);
    if (have) found.push(at(part.from + have.from, have.verb, have.of, part));
  }
  return found;
}

/** 构建[全覆盖]、精准化的监测网络: what a thing is like. */
function describes(clause: string, index: number): boolean {
  return (
    /(?:构建|建立|打造|建设|形成|健全|完善)$/.test(clause.slice(Math.max(0, index - 2), index)) &&
    /^[^,;、]{3,}、[^,;]*的/.test(clause.slice(index))
  );
}

/** The verb by which all have something, where the part of a clause says so. */
function havingIn(
  text: string,
  parallel: boolean,
): { verb: string; from: number; of: Coverage['of'] } | undefined {
  const isThing = facility.test(text);
  const behind =
    allHave.exec(text) ??
    allReach.exec(text) ??
    eachHas.exec(text) ??
    commonly.exec(text) ??
    allAlike.exec(text) ??
    (isThing
      ? (commonlyHave.exec(text) ?? eachSetsUp.exec(text) ?? (parallel ? alike.exec(text) : null))
      : null);
  const before = atEnd.exec(text) ?? upTo.exec(text) ?? (parallel ? alikeUpTo.exec(text) : null);
  const have = before ?? behind;
  const verb = have?.[1] ?? have?.[2];
  if (!have || !verb || (have === behind && !isFirm.test(verb) && noThing.test(text))) return undefined;
  return { verb, from: have.index + have[0].length - verb.length, of: before ? 'before' : 'behind' };
}

const newPart = /、(?=每|各|所有|在)/g;

/** The parts of an enumeration that begin with 每, 各 or 所有 by themselves. */
function partsOf(clause: string): { from: number; to: number }[] {
  const starts = [0, ...matchesOf(newPart, clause).map(({ index }) => index + 1)];
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? clause.length + 1) - 1 }));
}
