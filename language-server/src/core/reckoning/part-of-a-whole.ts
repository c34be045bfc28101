/** Names whose per cent compare two amounts and are no part of a whole: they may lie above 100 or below 0. */
const noPartOfAWhole =
  /增|减|升|降|涨|跌|同比|环比|上年|毛入|参保|负债|债务|杠杆|拨备|流动性|充足|存贷|贷存|产销|产能|自给|完成|兑现|执行率|周转|使用率|利用率|贡献|恢复|相当于|弹性|收益|利润|回报|投入|溢价|置换|补充|保证金|替代|储备|指数|复种|倍|强度|系数|安全边际|普及|依存|抚养|之比|比值|占(?:国内|地区|全市|全省|全县)?(?:gdp|生产总值|财政)|供需|求人|招生|上座|床位率/iu;
/** What an industry adds is a part of what all of them do: 制造业增加值占地区生产总值比重. */
const addedValue = /增加值占(?:国内|地区|全市|全省|全县|全区)?(?:gdp|生产总值)/iu;

/** Whether per cent of this name, folded, are a part of a whole, so 0 to 100. */
export function isPartOfAWhole(name: string): boolean {
  return addedValue.test(name) || !noPartOfAWhole.test(name);
}
