import { textsByCue } from '../model/cued-texts.ts';
import { oncePer } from '../model/once-per.ts';
import type { Plan } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';

/**
 * The lines of a plan that say something, fields and cells among them, without their comments: what refers to something
 * stands anywhere.
 */
export const writtenLines = oncePer(({ source: { text }, comments }: Plan): readonly Sourced<string>[] => {
  const lines: Sourced<string>[] = [];
  let comment = 0;
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]+/gu)) {
    let end = start + line.length;
    while ((comments[comment]?.span.end ?? end) < start) comment++;
    const behind = comments[comment];
    if (behind && behind.span.start < end) end = Math.max(start, behind.span.start);
    const value = text.slice(start, end);
    if (/\S/u.test(value)) lines.push({ value, span: { start, end } });
  }
  return lines;
});

/** Those of them that have one of the cues. */
export const linesWith = textsByCue(writtenLines);
