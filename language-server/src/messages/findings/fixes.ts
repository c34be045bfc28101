import { type Localized, quoted } from '../localized.ts';
import { short } from './phrases.ts';

/** What a quick fix will write. */
export function changeTo(text: string): Localized {
  return { zh: `改为${quoted(short(text))}`, en: `Change to ${quoted(short(text))}` };
}

export function changeTextTo(text: string): Localized {
  return {
    zh: `正文改为${quoted(short(text))}，与指标一致`,
    en: `Write ${quoted(short(text))} in the text, as the indicator has it`,
  };
}

export function changeIndicatorTo(text: string): Localized {
  return {
    zh: `指标改为${quoted(short(text))}，与正文一致`,
    en: `Write ${quoted(short(text))} in the indicator, as the text has it`,
  };
}

export function deleteLine(text: string): Localized {
  return { zh: `删去${quoted(short(text))}这一行`, en: `Delete the line ${quoted(short(text))}` };
}

export function deleteWord(text: string): Localized {
  return { zh: `删去${quoted(short(text))}`, en: `Delete ${quoted(short(text))}` };
}

export function addLine(line: string): Localized {
  return { zh: `补写${quoted(short(line))}`, en: `Add ${quoted(short(line))}` };
}

export function addUnit(unit: string): Localized {
  return { zh: `补上单位${quoted(short(unit))}`, en: `Add the unit ${quoted(short(unit))}` };
}

export function changePeriodTo(years: string): Localized {
  return { zh: `规划期改为${quoted(short(years))}`, en: `Make the period ${quoted(short(years))}` };
}

export function changeTitleTo(years: string): Localized {
  return {
    zh: `标题的年份改为${quoted(short(years))}`,
    en: `Make the years of the title ${quoted(short(years))}`,
  };
}

export function lastDayOfMonth(date: string): Localized {
  return {
    zh: `改为${quoted(short(date))}（当月最后一天）`,
    en: `Change to ${quoted(short(date))}, the last day of the month`,
  };
}

export function exchangeValues(year: number, other: number): Localized {
  return {
    zh: `对调${year}年与${other}年的数值`,
    en: `Exchange the values of ${year} and ${other}`,
  };
}

export function sortYears(name: string): Localized {
  return {
    zh: `把${quoted(short(name, 24))}的各年数值按年份排列`,
    en: `Sort the values of ${quoted(short(name, 24))} by year`,
  };
}

/** @param last the number the last heading gets; the same as `first` where there is only one */
export function renumberFrom(first: string, last: string): Localized {
  return {
    zh: `从这里起依次改为“${first}”至“${last}”`,
    en: `Renumber from here on: ${first} to ${last}`,
  };
}

export function shortNameOf(name: string, full: string): Localized {
  return {
    zh: `把${quoted(short(name))}写作${quoted(short(full))}的简称`,
    en: `List ${quoted(short(name))} as a short name of ${quoted(short(full))}`,
  };
}

export function leadAlone(name: string): Localized {
  return {
    zh: `由${quoted(short(name))}牵头，其余不再注明牵头`,
    en: `Let ${quoted(short(name))} alone lead; the others no longer do`,
  };
}

export function leadWithSupport(name: string): Localized {
  return {
    zh: `由${quoted(short(name))}牵头，其余改为配合`,
    en: `Let ${quoted(short(name))} alone lead, and the others support`,
  };
}

export function deleteRepeatedIndicator(name: string): Localized {
  return {
    zh: `删去重复的指标${quoted(short(name, 24))}`,
    en: `Delete the repeated indicator ${quoted(short(name, 24))}`,
  };
}

/** Where the new indicator goes: behind the indicators of a box or section, by its heading. */
export function makeIndicatorIn(name: string, place: string): Localized {
  return {
    zh: `把${quoted(short(name, 24))}列为指标，写在${quoted(short(place, 16))}里`,
    en: `Make ${quoted(short(name, 24))} an indicator in ${quoted(short(place, 16))}`,
  };
}

export function makeBaseYear(year: string): Localized {
  return { zh: `把基期写明为${quoted(short(year))}`, en: `State ${quoted(short(year))} as the base year` };
}
