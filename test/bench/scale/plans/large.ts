import { type Random, randomFrom } from '../../../support/random.ts';
import { type Draft, type DraftIndicator, draftOf, tasksOf } from './draft.ts';
import { nameOf, placesOf } from './places.ts';
import { counted, headerLines, indicatorLines, indicatorTable, taskLines } from './text.ts';

/*
 * Plans of one file that is far larger than any office's: what grows faster than the text shows there.
 */

/** A plan of about so many bytes, with a chapter of 40 indicators and 20 tasks for each of its townships. */
export function largePlan(bytes: number): string {
  const draft = draftOf(countyAlone(), 5);
  const random = randomFrom(bytes);
  const chapters: string[] = [];
  for (let size = 0; size < bytes; ) {
    const chapter = chapterOf(chapters.length, draft, random);
    chapters.push(chapter);
    size += Buffer.byteLength(chapter);
  }
  return [...headerLines(draft), ...chapters, ''].join('\n');
}

/** A plan whose one table has so many indicators. */
export function planOfIndicators(count: number): string {
  const draft = draftOf(countyAlone(), 5);
  const towns = Math.ceil(count / draft.indicators.length);
  const indicators = Array.from({ length: towns }, (_, town) => indicatorsOf(townOf(town), draft)).flat();
  const tasks = draft.tasks.flatMap(taskLines);
  return [
    ...headerLines(draft),
    '一、主要目标',
    '专栏1 各乡镇主要指标',
    ...indicatorTable(indicators.slice(0, count)),
    '',
    '二、重点任务',
    ...tasks,
    '',
  ].join('\n');
}

/** A plan with so many departments, all those of a township named at its tasks. */
export function planOfDepartments(count: number): string {
  const draft = draftOf(countyAlone(), 5);
  const offices = draft.departments.map((name) => name.replace(/^县|局$/g, ''));
  const random = randomFrom(count);
  const towns = Array.from({ length: Math.ceil(count / offices.length) }, (_, index) => {
    const town = townOf(index);
    return { town, departments: offices.map((office) => `${town}${office}所`) };
  });
  const departments = towns.flatMap((each) => each.departments);
  return [
    ...headerLines({ ...draft, departments }),
    ...towns.flatMap(({ town, departments: all }, index) => [
      `${counted(index + 1)}、${town}`,
      ...tasksOf(random, Math.ceil(all.length / 3), all, town).flatMap(taskLines),
    ]),
    '',
  ].join('\n');
}

/** A county whose plan rests on no other. */
function countyAlone(): Draft['place'] {
  const county = placesOf(20).at(-1) as Draft['place'];
  return { ...county, above: undefined };
}

function townOf(index: number): string {
  return `${nameOf(index)}镇`;
}

function indicatorsOf(town: string, { indicators }: Draft): DraftIndicator[] {
  return indicators.map((indicator) => ({ ...indicator, name: town + indicator.name }));
}

function chapterOf(index: number, draft: Draft, random: Random): string {
  const town = townOf(index);
  return [
    `第${counted(index + 1)}章 ${town}`,
    `专栏${index + 1} ${town}主要指标`,
    ...indicatorsOf(town, draft).flatMap(indicatorLines),
    '第一节 重点任务',
    ...tasksOf(random, 20, draft.departments, town).flatMap(taskLines),
  ].join('\n');
}
