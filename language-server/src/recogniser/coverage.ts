/** A place where all are meant without a figure: 全覆盖, 所有…建有, 覆盖所有…. */
export interface Coverage {
  readonly from: number;
  readonly to: number;
  /** Of what stands before it, or of what stands behind. */
  readonly of: 'before' | 'behind';
  /** Where the part of the clause it is in begins and ends. */
  readonly part: { readonly from: number; readonly to: number };
}

const whole = /全(?:部|面|员|域)?覆盖(?=$|[、)。]|的?(?:目标|成果|基础|要求|任务)|和|并|,)/g;
const everyOne = /覆盖(?:所有|全部|全体)(?=[^,;]{2})/g;
const allHave =
  /^(?:[^,;、每]{0,8}?)(?:所有|全部|每个?)(?![\d十百千万]|年|月|日|天|类|项)[^,;、]{1,16}?((?:普遍|均|都)?(?:建有|设有|建立|设立|建成|配备|拥有|有|完成))(?=[^,;]{2})/;
const eachHas =
  /^[^,;每]{0,6}?各(?!级|类|种|项|有关|部门|单位|方)[^,;、]{1,12}?((?:普遍|均|都)?(?:建有|设有|建立|设立|建成))(?=[^,;]*(?:馆|站|中心|所|院|室|点|基地|场所|广场|公园|学校|队伍)(?:\([^()]*\))?$)/;
const commonly = /((?:普遍|全部|均|都)(?:建有|设有|建成))(?=[^,;]{2})/;

/** Where a clause without figures says so; `seen` is the paragraph with quotations blanked. */
export function coverageIn(
  seen: string,
  from: number,
  to: number,
  figures: readonly { readonly from: number }[],
  parallel: boolean,
): Coverage[] {
  const clause = seen.slice(from, to);
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
  const found = [...clause.matchAll(whole)]
    .filter(({ index }) => !/(?:注重|从|由|转向|100%|不是)[^,;]{0,8}$/.test(clause.slice(0, index)))
    .map((match) => at(match.index, match[0], 'before'));
  found.push(...[...clause.matchAll(everyOne)].map((match) => at(match.index, match[0], 'behind')));
  if (found.length > 0) return found;
  for (const part of partsOf(clause)) {
    if (figures.some((figure) => figure.from >= from + part.from && figure.from < from + part.to)) continue;
    const text = clause.slice(part.from, part.to);
    const have =
      allHave.exec(text) ?? eachHas.exec(text) ?? commonly.exec(text) ?? (parallel ? alike.exec(text) : null);
    if (have && !/(?:机制|体系|制度|档案|台账|责任制?|办法|平台)$/.test(text)) {
      found.push(
        at(
          part.from + have.index + have[0].length - (have[1] as string).length,
          have[1] as string,
          'behind',
          part,
        ),
      );
    }
  }
  return found;
}

/** 各区建立图书馆, 城乡社区建立文化服务中心: the second is said of all as the first is. */
const alike =
  /^[^,;、]{2,12}?(建有|设有|建立|设立|建成)(?=[^,;]*(?:馆|站|中心|所|院|室|点|基地|场所|广场|公园|学校)(?:\([^()]*\))?$)/;

/** The parts of an enumeration that begin with 每, 各 or 所有 by themselves. */
function partsOf(clause: string): { from: number; to: number }[] {
  const starts = [0, ...[...clause.matchAll(/、(?=每|各|所有)/g)].map(({ index }) => index + 1)];
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? clause.length + 1) - 1 }));
}
