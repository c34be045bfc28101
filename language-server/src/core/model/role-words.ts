/**
 * The words by which a list of departments says who does what (市民政局牵头, 市财政局等部门按职责分工配合), as
 * regular expressions for folded text (`value/fold.ts`).
 */
const others = '(?:等(?:有关|相关)?(?:部门|单位)?)?';
const jointly = '(?:[按依]照?(?:各自)?职责(?:分工)?|按分工|分别|共同|具体|各自|分头|联合)*';
const lead = '牵头(?:负责|落实|抓?总|组织)?|主[责办]';
const support = '(?:配合|参与|协助|协同|协办)(?:落实|实施|推进|做好)?';
const answer = '负责(?:落实)?|(?:抓好|推进|组织)?(?:落实|实施)|承办';

/** The verb behind a name, with what may stand between them: 等部门按职责分工负责. */
export const roleVerb = `${others}${jointly}(?:${lead}|${support}|${answer})`;
