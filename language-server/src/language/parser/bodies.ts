/** What the names of bodies end in; one character only where few other words do. */
const ending = new RegExp(
  '(?:[局委办部厅联协馆]|政府|[总公]署|审计署|办公室|[法医察究科程学]院|国务院|中央|街道|办事处|中心|公司|集团|企业' +
    '|[工学商员协合监]会|基金会|红十字会|管委会|[居村]委会|银行|[分支总]行|[总支大]队|海关|学校|[大小中]学|[高院党]校|供销社|合作社' +
    '|[总报]社|[视象]台|派出所|研究所|部门|单位|机[构关]|开发区|高新区|功能区|园区|新区|示范区|经开区|乡镇|镇街' +
    '|领导小组|工作专班|卫生院|(?:工作|服务)站|(?:管理|监[测督管]|检[测疫验]|推广|技术|文化|水[利务文]|农[技机经]|林业|兽医|防疫|救助)站' +
    '|(?:研究|政研|参事|督[查察]|监察|审理|综合)室|..[科股处])$',
  'u',
);
/** 各区, 各县（市、区）, 相关区, 各地: whoever governs there. */
const everyPlace = /^(?:各(?:有关|相关)?|有关|相关)(?:.{0,12}[省市区县州盟旗镇乡村]|地区?)$/u;
/** Words that end in the same characters and name nobody. */
const noBody =
  /^(?:政府|企业|单位|部门|机[构关]|公司|中心|集团|学校|银行|街道|乡镇|镇街|[园新]区|居?委|[协工学商]会)$|(?:[全内外干大东西南北中头腹局]部|[举承主协创开兴包代申自交补民公催待筹停]办|[当格布结大僵战终定变开]局|[大餐客]厅|推委|[学本专全内外儿妇产骨眼牙百]科|[好坏益害长短深高远近到各多何别住去此\d]处|[惩论]处|[关互物串并]联)$/u;
/** What makes a clause of it: a sentence about bodies is no name. */
const clause =
  /^(?:[及或以为请把给]|对(?!外)|向(?!阳))|[的,。;:!?、"“”<>《》]|(?<!自)由|会同|以及|均需|应[当由]|以[上下]|来[自源]|牵头|负责|配合|参与|(?<![高中初平])等|\d{4}/u;
const inBrackets = /(?!^)[([][^()[\]]*[)\]]/gu;

/**
 * Whether a text, folded, is plainly the name of a body: 市民政局, 各县（市、区）人民政府, 有关单位. What may be a
 * person, a place or a thing is none, so that prose in brackets stays prose.
 */
export function isBody(chars: string): boolean {
  const bare = chars.replace(inBrackets, '');
  if (bare.length < 2 || bare.length > 30 || clause.test(bare)) return false;
  return everyPlace.test(bare) || (ending.test(bare) && !noBody.test(bare));
}
