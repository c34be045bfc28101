import type { DepartmentRole } from '../../core/model/plan.ts';
import { roleVerb } from '../../core/model/role-words.ts';
import { fold } from '../../core/model/value/fold.ts';
import { simplified } from '../../core/text/simplified.ts';
import { isBody } from './bodies.ts';

const notedRole = /[（(][\s　]*(?:牵头|配合|主责|主办|协办|协同|负责|lead|support)[^（()）]*[）)]$/iu;

const verbalRole = new RegExp(`${roleVerb}$`, 'u');

/** Where an item of a list of departments says the role: a note in brackets, or a verb; its end where it says none. */
export function noteStart(written: string): number {
  const read = simplified(written);
  return notedRole.exec(read)?.index ?? verbStart(read);
}

/** A verb can end a name too: it says the role only behind what is a body without it. */
function verbStart(written: string): number {
  if (!/[头总责办合与助同实施好进织]$/u.test(written)) return written.length;
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
  const bare = simplified(note).replace(/\s/gu, '');
  if (/牵头|主[责办]|lead/iu.test(bare)) return 'lead';
  if (/配合|参与|协|support/iu.test(bare)) return 'support';
  return isForOne(bare) && /负责/u.test(bare) ? 'lead' : otherwise;
}
