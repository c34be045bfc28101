/** Two that leave nothing over, and have nothing in common. */
const complements = [
  [/城[镇市区]/u, /[农乡]村/u],
  [/公[办立建]/u, /民[办营]|私[立营]|社会办/u],
  [/新[建增]/u, /[改扩]建|改造|盘活|存量/u],
  [/男/u, /女/u],
  [/中央/u, /地方/u],
  [/线上/u, /线下/u],
  [/及以上|以上/u, /及以下|以下/u],
  [/生产性/u, /生活性/u],
  [/^乡镇?|^镇/u, /^街道/u],
  [/^[行政建制自然]*村/u, /社区/u],
] as const;

/** Whether one is what the other is not: 城镇 and 农村, 高中及以上 and 初中及以下. */
export function areComplements(names: readonly string[]): boolean {
  if (names.length !== 2) return false;
  const [a = '', b = ''] = names;
  if (a === `非${b}` || b === `非${a}`) return true;
  return complements.some(([one, other]) => (one.test(a) && other.test(b)) || (one.test(b) && other.test(a)));
}
