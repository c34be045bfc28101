/**
 * The words by which a list of departments says who does what (市民政局牵头, 市财政局等部门按职责分工配合), as
 * regular expressions for folded text (`value/fold.ts`).
 */
const others = '(?:等(?:有关|相关)?(?:部门|[单單]位)?)?';
const jointly = '(?:[按依]照?(?:各自)?[职職][责責](?:分工)?|按分工|分[别別]|共同|具体|各自|分头|[联聯]合)*';
const lead = '[牵牽]头(?:[负負][責责]|落[实實]|抓?[总總]|[組组][織织])?|主[责責办辦]';
const support = '(?:配合|[参參]与|[协協]助|[协協]同|[协協][办辦])(?:落[实實]|[实實]施|推进|做好)?';
const answer = '[負负][責责](?:落[实實])?|(?:抓好|推进|[组組][织織])?(?:落[实實]|[实實]施)|承[办辦]';

/** The verb behind a name, with what may stand between them: 等部门按职责分工负责. */
export const roleVerb = `${others}${jointly}(?:${lead}|${support}|${answer})`;
