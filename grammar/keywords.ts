/**
 * Every word of the plan language, in every spelling: the one place where a keyword is spelled.
 *
 * The grammar knows the first Simplified spelling alone (`plan.langium`); the lexer maps all others
 * to it, completion offers the spelling a file already uses, and the TextMate grammar and the
 * language reference are made from this table.
 */

/** Where a keyword may stand. */
export type KeywordPlace =
  /** at the start of the file, before the first heading: opens a block */
  | 'opening'
  /** a field of the `规划` block, indented under it */
  | 'header'
  /** opens something inside a section: 指标, 类别, 专栏 */
  | 'section'
  /** a field of an indicator, indented under it */
  | 'indicator'
  /** a field of the section it stands in, not indented */
  | 'task';

export interface Keyword {
  /** The name the grammar knows: the first Simplified spelling. */
  readonly name: string;
  readonly places: readonly KeywordPlace[];
  /** Simplified spellings, the preferred one first; the rest are synonyms that real plans use. */
  readonly simplified: readonly string[];
  readonly traditional: readonly string[];
  readonly english: readonly string[];
}

function keyword<Name extends string>(
  name: Name,
  places: readonly KeywordPlace[],
  traditional: readonly string[],
  english: readonly string[],
  synonyms: readonly string[] = [],
): Keyword & { readonly name: Name } {
  return { name, places, simplified: [name, ...synonyms], traditional, english };
}

export const keywords = [
  keyword('规划', ['opening'], ['規劃'], ['plan']),
  keyword('部门', ['opening'], ['部門'], ['departments']),

  keyword(
    '发文机关',
    ['header'],
    ['發文機關', '發布機構', '發佈機構'],
    ['issuer', 'issued by'],
    ['发布机构'],
  ),
  keyword('文号', ['header'], ['文號', '發文字號'], ['document number'], ['发文字号']),
  keyword('成文日期', ['header'], ['成文日期'], ['signed']),
  keyword('发布日期', ['header'], ['發布日期', '發佈日期'], ['published']),
  keyword('规划期', ['header'], ['規劃期', '規劃期限'], ['period'], ['规划期限']),
  keyword('基期', ['header'], ['基期', '基期年', '基準年'], ['base year'], ['基期年', '基准年']),
  keyword('地区', ['header'], ['地區', '行政區域'], ['region'], ['行政区域']),
  keyword('依据', ['header'], ['依據'], ['based on']),
  keyword('主送', ['header'], ['主送', '主送機關'], ['addressed to'], ['主送机关']),
  keyword('批准', ['header'], ['批准', '批准機關'], ['approved by'], ['批准机关']),
  keyword(
    '公开方式',
    ['header'],
    ['公開方式', '公開屬性', '公開類型'],
    ['disclosure'],
    ['公开属性', '公开类型'],
  ),
  keyword('附注', ['header'], ['附註', '附注'], ['document note']),
  keyword('抄送', ['header'], ['抄送', '抄送機關'], ['copied to'], ['抄送机关']),
  keyword('印发', ['header'], ['印發', '印發機關'], ['printed by'], ['印发机关']),
  keyword('份号', ['header'], ['份號'], ['copy number']),
  keyword('密级', ['header'], ['密級', '密級和保密期限'], ['classification'], ['密级和保密期限']),
  keyword('紧急程度', ['header'], ['緊急程度'], ['urgency']),
  keyword('发文机关标志', ['header'], ['發文機關標誌', '發文機關標志'], ['letterhead']),
  keyword('签发人', ['header'], ['簽發人'], ['authorised by']),
  keyword('通知正文', ['header'], ['通知正文'], ['notice text']),
  keyword('稿本', ['header'], ['稿本'], ['draft']),
  keyword('版本', ['header'], ['版本'], ['version']),

  keyword('专栏', ['section'], ['專欄'], ['box']),
  keyword('类别', ['section'], ['類別'], ['category']),
  keyword('指标', ['section'], ['指標'], ['indicator']),

  keyword('目标', ['indicator'], ['目標', '目標值'], ['target'], ['目标值']),
  keyword('标准', ['indicator'], ['標準'], ['standard']),
  keyword('现状', ['indicator'], ['現狀', '現狀值'], ['baseline'], ['现状值']),
  keyword('年均', ['indicator'], ['年均'], ['yearly average']),
  keyword('累计', ['indicator'], ['累計'], ['total']),
  keyword('单位', ['indicator'], ['單位', '計量單位'], ['unit'], ['计量单位']),
  keyword('属性', ['indicator'], ['屬性', '性質', '指標屬性'], ['property'], ['性质', '指标属性']),
  keyword('范围', ['indicator'], ['範圍', '范圍', '適用範圍'], ['scope'], ['适用范围']),
  keyword('方向', ['indicator'], ['方向'], ['direction']),
  keyword('口径', ['indicator'], ['口徑', '統計口徑'], ['measured as'], ['统计口径']),
  keyword('定义', ['indicator'], ['定義', '指標定義', '指標說明'], ['definition'], ['指标定义', '指标说明']),
  keyword('数据来源', ['indicator'], ['數據來源', '資料來源'], ['data source'], ['资料来源']),
  keyword(
    '考核方式',
    ['indicator'],
    ['考核方式', '評價方式', '考核辦法'],
    ['assessed by'],
    ['评价方式', '考核办法'],
  ),
  keyword('备注', ['indicator'], ['備註'], ['remark']),
  keyword('对应', ['indicator'], ['對應', '對應指標'], ['serves'], ['对应指标']),
  keyword('分解', ['indicator'], ['分解', '指標分解'], ['breakdown'], ['指标分解']),

  keyword(
    '责任部门',
    ['indicator', 'task'],
    [
      '責任部門',
      '責任單位',
      '責任科室',
      '責任股室',
      '責任處室',
      '責任主體',
      '負責部門',
      '負責單位',
      '落實部門',
      '落實單位',
      '承辦部門',
      '承辦單位',
      '實施單位',
      '實施部門',
    ],
    ['responsible'],
    [
      '责任单位',
      '责任科室',
      '责任股室',
      '责任处室',
      '责任主体',
      '负责部门',
      '负责单位',
      '落实部门',
      '落实单位',
      '承办部门',
      '承办单位',
      '实施单位',
      '实施部门',
    ],
  ),
  keyword(
    '牵头部门',
    ['indicator', 'task'],
    ['牽頭部門', '牽頭單位', '牽頭科室', '牽頭處室', '主責部門', '主責單位', '主辦部門', '主辦單位'],
    ['lead'],
    ['牵头单位', '牵头科室', '牵头处室', '主责部门', '主责单位', '主办部门', '主办单位'],
  ),
  keyword(
    '配合部门',
    ['indicator', 'task'],
    [
      '配合部門',
      '配合單位',
      '配合科室',
      '配合處室',
      '協同部門',
      '協同單位',
      '協辦部門',
      '協辦單位',
      '參與部門',
      '參與單位',
    ],
    ['support'],
    [
      '配合单位',
      '配合科室',
      '配合处室',
      '协同部门',
      '协同单位',
      '协办部门',
      '协办单位',
      '参与部门',
      '参与单位',
    ],
  ),
  keyword(
    '期限',
    ['indicator', 'task'],
    ['期限', '完成時限', '完成時間', '完成期限', '時限', '時間節點', '辦結時限', '進度安排'],
    ['deadline'],
    ['完成时限', '完成时间', '完成期限', '时限', '时间节点', '办结时限', '进度安排'],
  ),
] as const satisfies readonly Keyword[];

/** The name of a keyword as the grammar knows it. */
export type KeywordName = (typeof keywords)[number]['name'];

/** A spelling's script, the same for a whole file: completion goes on in the one it finds. */
export type KeywordScript = 'simplified' | 'traditional' | 'english';

/** All spellings of a keyword, the preferred of each script first. */
export function spellings(of: Keyword): readonly string[] {
  return [...new Set([...of.simplified, ...of.traditional, ...of.english])];
}

/** The preferred spelling of a keyword in a script. */
export function spellingIn(of: Keyword, script: KeywordScript): string {
  return of[script][0] ?? of.name;
}
