import type { DepartmentRole } from '../model/plan.ts';
import { fold } from '../model/value/fold.ts';
import { isBody } from './bodies.ts';

const notedRole = /[（(][\s　]*(?:牵头|配合|主责|主办|协办|协同|负责|牽頭|lead|support)[^（()）]*[）)]$/iu;

const jointly = '(?:[按依]照?(?:各自)?[职職][责責](?:分工)?|按分工|分[别別]|共同|具体|各自|分头|[联聯]合)*';
const lead = '[牵牽]头(?:[负負][责責]|落[实實]|抓?[总總]|[组組][织織])?|主[责責办辦]';
const support = '(?:配合|[参參]与|[协協]助|[协協]同|[协協][办辦])(?:落[实實]|[实實]施|推进|做好)?';
const answer = '[负負][责責](?:落[实實])?|(?:抓好|推进|[组組][织織])?(?:落[实實]|[实實]施)|承[办辦]';
/** The verb behind a name, with what may stand between them: 等部门按职责分工负责. */
const verbalRole = new RegExp(
  `(?:等(?:有关|相关)?(?:部门|[单單]位)?)?${jointly}(?:${lead}|${support}|${answer})$`,
  'u',
);

/** Where an item of a list of departments says the role: a note in brackets, or a verb; its end where it says none. */
export function noteStart(written: string): number {
  return notedRole.exec(written)?.index ?? verbStart(written);
}

/** A verb can end a name too: it says the role only behind what is a body without it. */
function verbStart(written: string): number {
  if (!/[头頭总總责責办辦合与與助同实實施好进進织織]$/u.test(written)) return written.length;
  const { chars, places } = fold(written);
  const verb = verbalRole.exec(chars);
  return verb && isBody(chars.slice(0, verb.index)) ? (places[verb.index] as number) : written.length;
}

const inBrackets = /^[（(]/u;

/** Whether a note is for the one department in front of it; a verb is for all since the last comma. */
export function isForOne(note: string): boolean {
  return inBrackets.test(note);
}

/** The role a note says: 负责 in brackets picks one of several out, behind a list it says no more than the field does. */
export function roleOfNote(note: string, otherwise: DepartmentRole): DepartmentRole {
  const bare = note.replace(/\s/gu, '');
  if (/[牵牽][头頭]|主[责責办辦]|lead/iu.test(bare)) return 'lead';
  if (/配合|[参參][与與]|[协協]|support/iu.test(bare)) return 'support';
  return isForOne(bare) && /[负負][责責]/u.test(bare) ? 'lead' : otherwise;
}
