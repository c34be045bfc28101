import { oncePerText } from '../model/once-per.ts';
import { foldedChars } from '../model/value/fold.ts';
import { placesInTitle } from '../plans/place.ts';
import { letters, likeness } from '../recogniser/likeness.ts';

const anySubject =
  /["“”‘’(（][^"“”‘’()（）]*["“”‘’)）]|\d{4}年?|规划|计划|方案|纲要|意见|行动|实施|体系|建设|发展|事业|工作|专项|三年|推进|促进|[\s—-]/gu;

/** Whether two titles name one subject as far as can be told: 养老服务 is in both, and no part of 国民经济和社会发展. */
export function areOfOneSubject(title: string, other: string): boolean {
  const [a, b] = [subjectOf(title), subjectOf(other)];
  return a.length < 2 || b.length < 2 || likeness(a, b) >= 0.5;
}

function subjectOf(title: string): string {
  return remembered(title, () =>
    letters(foldedChars(title).replace(placesInTitle, '').replace(anySubject, '')),
  );
}

const remembered = oncePerText<string>(1000);
