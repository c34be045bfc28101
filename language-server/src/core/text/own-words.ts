import type { Script } from './script.ts';

/** Words that we write into plans ourselves, whole, as Traditional Chinese has them. */
const traditional = {
  全覆盖: '全覆蓋',
  约束性: '約束性',
  预期性: '預期性',
  约束: '約束',
  预期: '預期',
  不低于: '不低於',
  不少于: '不少於',
  低于: '低於',
  少于: '少於',
  不超过: '不超過',
  超过: '超過',
  达到: '達到',
  累计: '累計',
  年均增长: '年均增長',
  力争: '力爭',
  以内: '以內',
  当年: '當年',
  每个区: '每個區',
  '每个县（市、区）': '每個縣（市、區）',
  牵头: '牽頭',
  负责: '負責',
  目标值: '目標值',
  关于: '關於',
  第一节: '第一節',
  两: '兩',
  长期: '長期',
  长期坚持: '長期堅持',
  持续: '持續',
  持续推进: '持續推進',
  人民政府办公室: '人民政府辦公室',
  个: '個',
  个百分点: '個百分點',
  万人: '萬人',
  户: '戶',
  项: '項',
  张: '張',
  亿元: '億元',
  万元: '萬元',
  号: '號',
  千瓦时: '千瓦時',
  序号: '序號',
  规划名称: '規劃名稱',
  指标名称: '指標名稱',
  主要指标: '主要指標',
  预期值: '預期值',
  类型: '類型',
  标题: '標題',
  专栏标题: '專欄標題',
  类别: '類別',
  部门名称: '部門名稱',
  批注: '批註',
  '此处是一张图片，没有读入': '此處是一張圖片，沒有讀入',
} as const;

/** A word of ours that the two scripts write in different ways. */
export type OwnWord = keyof typeof traditional;

/** One of our own words in a plan's script. Names are never turned: they stay as the plan has them. */
export function ownWord(word: OwnWord, script: Script): string {
  return script === 'traditional' ? traditional[word] : word;
}

/** The same of a text that may be one of them. */
export function asOwnWord(text: string, script: Script): string {
  return Object.hasOwn(traditional, text) ? ownWord(text as OwnWord, script) : text;
}
