import type { Localized } from '../../core/text/localized.ts';
import { matchAsWritten } from '../../core/text/simplified.ts';
import type { Check, Fix } from '../check.ts';
import { lineStartAt } from '../fixes/lines.ts';
import { styleOf } from '../fixes/style.ts';
import { example } from '../support/examples.ts';
import { mayStand } from '../support/keyword-places.ts';
import { short } from '../support/phrases.ts';
import { isOfMissingPlanLine } from '../support/plan-line.ts';

export const orphanField: Check = {
  code: 'structure/orphan-field',
  severity: 'error',
  title: { zh: '不知属于谁的项目', en: 'A field that belongs to nothing' },
  why: {
    zh: '指标的项目要缩进写在“指标”之下，“指标”本身和任务的责任部门、期限要顶格写。缩进不对，就不知道这一行属于谁，内容进不了表格，也不会被检查；缩进了的“指标”“类别”仍按新起的一块读。',
    en: 'An indicator’s fields are indented below it; the word 指标 itself, and a task’s departments and deadline, are not indented. A line indented otherwise belongs to nothing, and reaches no table and no check; an indented 指标 or 类别 still begins something new.',
  },
  bad: [
    example(`
      指标 养老机构护理型床位占比
        2025年：60%
      属性：预期性
    `),
    example(`
      一、完善设施
        责任部门：市民政局
    `),
    example(`
      指标 养老机构护理型床位占比
        2025年：60%
        指标 社区食堂覆盖率
        2025年：80%
    `),
  ],
  good: [
    example(`
      指标 养老机构护理型床位占比
        2025年：60%
        属性：预期性
    `),
    example(`
      一、完善设施
      责任部门：市民政局
    `),
  ],
  *run(plan) {
    const { text } = plan.source;
    for (const problem of plan.problems) {
      const { kind, span, text: word } = problem;
      if (kind === 'indented') {
        const edits = [{ span: { start: lineStartAt(text, span.start), end: span.start }, newText: '' }];
        yield { span, message: indented(word), fixes: [{ title: takeOut, edits, safe: true }] };
      }
      if (kind !== 'orphan-field' || isOfMissingPlanLine(problem, plan)) continue;
      const lineStart = lineStartAt(text, span.start);
      const isIndented = span.start > lineStart;
      const indentation = { start: lineStart, end: span.start };
      const fixes: Fix[] = [];
      if (!isIndented) {
        const newText = styleOf(plan).indentation;
        fixes.push({
          title: { zh: '在行首缩进', en: 'Indent the line' },
          edits: [{ span: indentation, newText }],
        });
      } else if (mayStand(word, 'task', 'section')) {
        fixes.push({ title: takeOut, edits: [{ span: indentation, newText: '' }] });
      }
      const joined = isIndented ? joinedKeyword(text, lineStart) : undefined;
      if (joined) {
        const after = { start: joined.end, end: joined.end };
        const insert = { title: insertSpace(joined.word), edits: [{ span: after, newText: ' ' }] };
        yield { span, message: spaceMissingAbove(word, joined.word), fixes: [insert] };
        continue;
      }
      const block = mayStand(word, 'header') && !mayStand(word, 'indicator') ? '规划' : '指标';
      yield {
        span,
        message: isIndented ? orphanIndented(word) : orphanUnindented(word, block),
        fixes,
      };
    }
  },
};

const joinedIndicator = /(?:^|[\r\n])(指标)[^\s　:：\r\n][^\r\n。]*(?:\r\n|\n|\r)$/u;

/** 指标 with the name right behind it, in the line above; sentences about 指标 end in a full stop. */
function joinedKeyword(text: string, lineStart: number): { word: string; end: number } | undefined {
  const match = matchAsWritten(joinedIndicator, text.slice(Math.max(0, lineStart - 120), lineStart));
  const word = match?.[1];
  if (!word) return undefined;
  const end = lineStart - match[0].length + match[0].indexOf(word) + word.length;
  return { word, end };
}

const takeOut: Localized = { zh: '改为顶格书写', en: 'Take the indentation out' };

/** What opens a block of its own is read as if it weren't indented. */
function indented(text: string): Localized {
  return {
    zh: `“${short(text)}”缩进了，仍按新起的一块读：请顶格书写`,
    en: `“${short(text)}” is indented; it is read as the start of a block all the same, and is not to be indented`,
  };
}

function insertSpace(keyword: string): Localized {
  return { zh: `在“${keyword}”后面加空格`, en: `Put a space behind “${keyword}”` };
}

/** `指标覆盖率` with its fields below: the line above is text for want of a space. */
function spaceMissingAbove(text: string, keyword: string): Localized {
  return {
    zh: `“${short(text)}”上面没有指标：上面那行的“${keyword}”后面缺一个空格`,
    en: `“${short(text)}” has no indicator above: the line above lacks a space behind “${keyword}”`,
  };
}

function orphanIndented(text: string): Localized {
  return {
    zh: `“${short(text)}”缩进了，但上面没有它所属的内容：请移到所属的指标之下，或顶格书写`,
    en: `“${short(text)}” is indented but nothing above can hold it; move it below its indicator, or don’t indent it`,
  };
}

/** `block` is the keyword of the block that would hold the field. */
function orphanUnindented(text: string, block: string): Localized {
  return {
    zh: `“${short(text)}”没有缩进，不知属于谁：请在行首缩进，使它归上面的“${block}”`,
    en: `“${short(text)}” isn’t indented, so it belongs to nothing; indent it to give it to “${block}” above`,
  };
}
