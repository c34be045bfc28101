import type { Examined } from './examine.ts';

/** What a person counts in five published texts, by the names of their files. */
export const expected: Readonly<Record<string, Partial<Examined>>> = {
  // 行动计划: 8 tasks (1.–8.) and 10 行动 ((一)–(十)), each with its departments in brackets
  'sanya.txt': { headings: { 3: 4, 4: 18, 5: 8 }, boxes: [], tasks: 18, bracketed: 18 },
  // 25 tasks, each with its departments in 【】
  'zhuhai.txt': { headings: { 3: 4, 4: 16, 5: 25 }, boxes: [], tasks: 25, bracketed: 25 },
  // 3 chapters, 17 tasks that run on through five sections, 5 boxes with lists of their own
  'taizhou.txt': { headings: { 3: 3, 4: 11, 5: 17 }, boxes: [0, 4, 13, 6, 2], tasks: 0, bracketed: 0 },
  // tasks are numbered anew in each section; (四) has none
  'deyang.txt': { headings: { 3: 4, 4: 11, 5: 11 }, boxes: [], tasks: 0, bracketed: 0 },
  // questions and answers
  'shidian.txt': { headings: { 3: 4, 4: 16 }, boxes: [], tasks: 0, bracketed: 0 },
};

/** What differs from what a person counted. */
export function differences(file: string, found: Examined): string[] {
  return Object.entries(expected[file] ?? {}).flatMap(([name, wanted]) => {
    const counted = JSON.stringify(found[name as keyof Examined]);
    return counted === JSON.stringify(wanted)
      ? []
      : [`${name}: ${counted} instead of ${JSON.stringify(wanted)}`];
  });
}
