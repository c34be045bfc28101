import { type Localized, quoted } from '../localized.ts';
import { short } from './phrases.ts';

export function bindingWithoutDepartment(name: string): Localized {
  return {
    zh: `约束性指标${quoted(name)}没有责任部门，到期无从考核：请补写“责任部门：…”`,
    en: `Nobody answers for the binding indicator ${quoted(name)}, so nobody can be assessed on it; add “责任部门：…” (responsible)`,
  };
}

export function unknownDepartment(name: string, likely: string | undefined): Localized {
  const it = short(name);
  if (likely) {
    return {
      zh: `“部门”名录里没有“${it}”，是否应为“${likely}”？名称无误的，请加入名录`,
      en: `The list of departments has no “${it}”; is “${likely}” meant? If the name is right, add it to the list`,
    };
  }
  return {
    zh: `“部门”名录里没有“${it}”：请核对名称，或加入名录`,
    en: `The list of departments has no “${it}”; check the name, or add it to the list`,
  };
}

export function replaceName(by: string): Localized {
  return { zh: `改为“${by}”`, en: `Change to “${by}”` };
}

export function addToRoster(name: string): Localized {
  return { zh: `把“${short(name)}”加入“部门”名录`, en: `Add “${short(name)}” to the list of departments` };
}

export function othersInTable(task: string, missing: string, added: string): Localized {
  const zh = [missing && `少了“${short(missing)}”`, added && `多了“${short(added)}”`]
    .filter(Boolean)
    .join('、');
  const en = [missing && `lacks “${short(missing)}”`, added && `adds “${short(added)}”`]
    .filter(Boolean)
    .join(' and ');
  return {
    zh: `${quoted(short(task, 24))}由谁负责，分工表比正文${zh}：请核对哪一处对，两处写成一样`,
    en: `Who answers for ${quoted(short(task, 24))}: the table ${en} beside the text; check which is right, and let both say it`,
  };
}

export function leadsInTable(task: string, inText: string, inTable: string): Localized {
  return {
    zh: `${quoted(short(task, 24))}正文由“${short(inText)}”牵头，分工表里却是“${short(inTable)}”：请核对哪一处对，两处写成一样`,
    en: `In the text “${short(inText)}” leads ${quoted(short(task, 24))}, in the table “${short(inTable)}”; check which is right, and let both say it`,
  };
}

export function dueInTable(task: string, inText: string, inTable: string): Localized {
  return {
    zh: `${quoted(short(task, 24))}的期限，正文是${short(inText)}，分工表里是${short(inTable)}：请核对哪一处对，两处写成一样`,
    en: `The deadline of ${quoted(short(task, 24))} is ${short(inText)} in the text and ${short(inTable)} in the table; check which is right, and let both say it`,
  };
}

export function changeInTable(to: string): Localized {
  return { zh: `分工表改为“${short(to)}”`, en: `Change the table to “${short(to)}”` };
}

export function changeInText(to: string): Localized {
  return { zh: `正文改为“${short(to)}”`, en: `Change the text to “${short(to)}”` };
}

export function answersInText(task: string): Localized {
  return {
    zh: `正文此处写${quoted(short(task, 24))}由谁负责`,
    en: `here the text says who answers for ${quoted(short(task, 24))}`,
  };
}

export function dueInText(task: string): Localized {
  return {
    zh: `正文此处写${quoted(short(task, 24))}的期限`,
    en: `here the text says when ${quoted(short(task, 24))} is due`,
  };
}

export function similarDepartments(name: string, other: string): Localized {
  return {
    zh: `${quoted(name)}与“${other}”很可能是同一个部门的两种写法：请核对并统一`,
    en: `${quoted(name)} and “${other}” are likely one department spelt in two ways; check, and use one spelling`,
  };
}

export function otherSpelling(name: string): Localized {
  return { zh: `此处写作${quoted(name)}`, en: `here it is ${quoted(name)}` };
}

export function useOneSpelling(name: string): Localized {
  return { zh: `统一写作${quoted(name)}`, en: `Write ${quoted(name)} throughout` };
}
