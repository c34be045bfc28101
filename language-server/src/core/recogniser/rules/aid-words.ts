// words of aid that more than one rule looks for
/** What the aids of a government rise to is its aim: 补助标准提高到40元. */
export const risesTo =
  /(?:(?<!扣除)标准|(?:报销|支付|救助)[^,;]{0,4}限额)[^,;]*(?:提高|提升|增加)[到至]?[^,;]{0,12}$/;
export const grants = /(?:给予|予以|资助|奖励|奖补|补助|补贴|贴息)/;
