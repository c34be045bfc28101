import type { Subject } from './subject.ts';

/** The letters that one subject has beyond another's; undefined where it hasn't all of that other's. */
export function extraLetters(longer: Subject, shorter: Subject): string | undefined {
  let extra = '';
  let at = 0;
  for (const letter of longer.key) {
    if (letter === shorter.key[at]) at++;
    else extra += letter;
  }
  return at === shorter.key.length ? extra : undefined;
}

/** How many letters two subjects share of those that both have: 0 to 1. */
export function lettersShared(a: Subject, b: Subject): number {
  const missing = lettersMissing(a.key, b.key);
  const shared = a.key.length - missing;
  return (2 * shared) / (a.key.length + b.key.length);
}

/** Whether each of two subjects has two letters or more that the other lacks (居家, 设施): then they are two things. */
export function haveEachTheirOwn(a: Subject, b: Subject): boolean {
  return lettersMissing(a.key, b.key) >= 2 && lettersMissing(b.key, a.key) >= 2;
}

/** How many letters of one key another hasn't; both are in order. */
function lettersMissing(of: string, inKey: string): number {
  let missing = 0;
  let at = 0;
  for (const letter of of) {
    while (at < inKey.length && (inKey[at] as string) < letter) at++;
    if (inKey[at] === letter) at++;
    else missing++;
  }
  return missing;
}
