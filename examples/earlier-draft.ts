/** What the plan of Zhuhai says now, and what it may have said in a draft: facts, a name, words. */
const edits: readonly (readonly [now: string, then: string])[] = [
  ['成文日期：2023年1月10日', '成文日期：2022年11月21日'],
  [
    '指标 城市社区政务通用自助服务覆盖率\n  2025年：达到100%',
    '指标 城市社区政务通用自助服务覆盖率\n  2025年：达到95%',
  ],
  ['市教育局、市卫生健康局、市科协、各区', '市教育局、市卫生健康局、各区'],
  ['达标比例不少于城乡社区数量的90%', '达标比例不少于城乡社区数量的85%'],
  ['15.全面提升社区物业服务质量。', '15.提升社区物业服务水平。'],
  ['儿童之家、校外实践教育场所在社区普遍建立。', '儿童之家在社区普遍建立。'],
];

/** A version of the plan of Zhuhai from before it was commented on, made up so that there is something to compare it with. */
export function earlierDraft(plan: string): string {
  const draft = edits.reduce((text, [now, then]) => text.replace(now, then), plan);
  // two tasks stood the other way round
  return draft.replace(/^10\.(.*\n(?:(?!\d).*\n)*)11\.(.*\n(?:(?!\d).*\n)*)/mu, '10.$211.$1');
}
