import type { SyntaxProblem } from '../../model/plan.ts';
import type { Localized } from '../localized.ts';
import { short } from './phrases.ts';

export function unknownField({ text, suggestion, block }: SyntaxProblem): Localized {
  const it = short(text);
  if (suggestion) {
    return {
      zh: `“${block ?? '这里'}”中没有“${it}”这一项，是否应为“${suggestion}”？`,
      en: `“${block ?? 'This place'}” has no field “${it}”; is “${suggestion}” meant?`,
    };
  }
  return {
    zh: `“${block ?? '这里'}”中没有“${it}”这一项：请核对写法；如是正文，请顶格另起一行`,
    en: `“${block ?? 'This place'}” has no field “${it}”; check the word, or start text on a line that isn’t indented`,
  };
}

export function repeatedField({ text, block }: SyntaxProblem): Localized {
  return {
    zh: `同一${block ? `“${block}”` : '处'}写了两次“${short(text)}”，不知以哪个为准：请合并或删去一处`,
    en: `“${short(text)}” is given twice in one ${block ? `“${block}”` : 'place'}, and which one counts is unclear; keep one`,
  };
}

export function looksLikeField(text: string, suggestion: string): Localized {
  return {
    zh: `这一行按正文处理；“${short(text)}”是否应为“${suggestion}”？`,
    en: `This line counts as text; is “${suggestion}” meant by “${short(text)}”?`,
  };
}

/** A field's name at the start of a line of text; `block` is the keyword it would belong under. */
export function fieldInText(text: string, block: string): Localized {
  const it = short(text);
  return {
    zh: `这一行按正文处理；“${it}”要写在“${block}”之下并缩进，才会计入`,
    en: `This line counts as text; “${it}” only counts when indented below “${block}”`,
  };
}

export function changeWord(to: string): Localized {
  return { zh: `改为“${to}”`, en: `Change to “${to}”` };
}

export function orphanIndented(text: string): Localized {
  return {
    zh: `“${short(text)}”缩进了，但上面没有它所属的内容：请移到所属的指标之下，或顶格书写`,
    en: `“${short(text)}” is indented but nothing above can hold it; move it below its indicator, or don’t indent it`,
  };
}

/** `block` is the keyword of the block that would hold the field. */
export function orphanUnindented(text: string, block: string): Localized {
  return {
    zh: `“${short(text)}”没有缩进，不知属于谁：请在行首缩进，使它归上面的“${block}”`,
    en: `“${short(text)}” isn’t indented, so it belongs to nothing; indent it to give it to “${block}” above`,
  };
}

/** `指标覆盖率` with its fields below: the line above is text for want of a space. */
export function spaceMissingAbove(text: string, keyword: string): Localized {
  return {
    zh: `“${short(text)}”上面没有指标：上面那行的“${keyword}”后面缺一个空格`,
    en: `“${short(text)}” has no indicator above: the line above lacks a space behind “${keyword}”`,
  };
}

export function insertSpace(keyword: string): Localized {
  return { zh: `在“${keyword}”后面加空格`, en: `Put a space behind “${keyword}”` };
}

export function indentLine(): Localized {
  return { zh: '在行首缩进', en: 'Indent the line' };
}

export function unindentLine(): Localized {
  return { zh: '改为顶格书写', en: 'Take the indentation out' };
}
