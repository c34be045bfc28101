import { fold } from '../../../../core/model/value/fold.ts';

/** A heading as it is compared: in Simplified characters and half width, without blanks. */
export function foldedHead(heading: string): string {
  return fold(heading).chars;
}

const subject = '(?:主要|核心|发展|具体|考核|监测|评价|规划|工作|目标|重点|关键|约束性|预期性|和|及)*';

/** What heads the column of names in a table of indicators. */
export const nameHead = new RegExp(
  `^${subject}指标(?:名称|项目?|内容)?(?:[及和、/]?单位)?(?:\\([^()]*\\))?$|^[一二三]级指标$|^indicators?(?:name)?$`,
  'iu',
);

/** What may head it, where years stand beside it. */
export const likelyNameHead =
  /^(?:(?:建设|监测|目标|主要|工作|具体|发展)?(?:名称|项目|内容|任务|目标)(?:名称|内容)?|)$/u;

export const numberHead = /^(?:序号|编号|no\.?|#)$/iu;
export const categoryHead = /^(?:指标)?(?:类别|分类|类型|领域|维度|方面|板块|大类|门类|category)$/iu;
export const unitHead = /^(?:计量|指标)?单位$|^units?$/iu;
export const propertyHead = /^(?:指标)?(?:属性|性质)$|^property$/iu;
export const deadlineHead = /^(?:完成|达标|实现|办结)?(?:时限|期限|时间|时间节点|时间要求)$/u;
export const definitionHead = /^(?:指标)?(?:解释|释义|含义|说明|定义)$/u;
const body = '(?:\\(?(?:责任|部门|单位|主体|机构|处室|科室)\\)?[/、和或]?)+';
export const leadHead = new RegExp(`^(?:牵头|主责|主办)${body}$`, 'u');
export const supportHead = new RegExp(`^(?:配合|协同|协办|协作|参与)${body}$`, 'u');
export const responsibleHead = new RegExp(`^(?:责任|主管|负责|实施|承担|承办|落实|主要责任)${body}$`, 'u');
