import { type Localized, quoted } from '../localized.ts';
import { short } from './phrases.ts';

export function duplicateDepartment(name: string): Localized {
  return {
    zh: `${quoted(short(name))}在这项责任里写了两次：请核对是否应为别的部门，或删去一处`,
    en: `${quoted(short(name))} is named twice in one responsibility; check whether another department is meant, or delete one`,
  };
}

export function firstNamed(name: string): Localized {
  return { zh: `${quoted(short(name))}先在此处写了`, en: `${quoted(short(name))} is first named here` };
}

export function deleteRepeated(name: string): Localized {
  return { zh: `删去重复的${quoted(short(name))}`, en: `Delete the repeated ${quoted(short(name))}` };
}

export function listedTwice(name: string): Localized {
  return {
    zh: `“部门”名录里${quoted(short(name))}列了两次：请删去一处，或核对名称`,
    en: `The list of departments has ${quoted(short(name))} twice; delete one, or check the name`,
  };
}

export function severalLeads(names: readonly string[]): Localized {
  return {
    zh: `${quoted(short(names.join('、')))}都牵头，不清楚由谁负责：请明确一个牵头部门，其余写作配合，或写明分工`,
    en: `${quoted(short(names.join('、')))} all lead, so it is unclear who answers; name one lead and let the others support, or say who does what`,
  };
}

export function leadNotFirst(name: string): Localized {
  return {
    zh: `牵头的${quoted(short(name))}没有排在第一：请移到最前`,
    en: `${quoted(short(name))} leads but isn’t named first; move it to the front`,
  };
}

export function moveToFront(name: string): Localized {
  return { zh: `把${quoted(short(name))}移到最前`, en: `Move ${quoted(short(name))} to the front` };
}

export function unusedDepartment(name: string): Localized {
  return {
    zh: `${quoted(short(name))}在名录里，但没有一项任务或指标提到它：请补写它的任务，或移出名录`,
    en: `${quoted(short(name))} is on the list, but no task or indicator names it; add its task, or take it off the list`,
  };
}

export function takeOffList(name: string): Localized {
  return { zh: `把${quoted(short(name))}移出名录`, en: `Take ${quoted(short(name))} off the list` };
}

export function taskWithoutDepartment(heading: string, others: number): Localized {
  return {
    zh: `“${short(heading, 24)}”没有责任部门，而同级的${others}项都有：请补写“责任部门：…”`,
    en: `Nobody answers for “${short(heading, 24)}”, while ${others} others of its level name departments; add “责任部门：…” (responsible)`,
  };
}

export function thisOneHasDepartments(): Localized {
  return { zh: '这一项写了责任部门', en: 'this one names its departments' };
}
