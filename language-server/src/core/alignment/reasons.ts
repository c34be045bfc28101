import { grouped } from '../model/grouped.ts';
import { oncePer } from '../model/once-per.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import type { Sourced, Span } from '../model/source.ts';

/** What a plan says of why it differs from the one above it: in 备注, else in a comment on the indicator. */
export function reasonOf({ remark, span }: Indicator, plan: Plan): Sourced<string> | undefined {
  return remark?.value.trim() ? remark : commentOn(span, plan);
}

/** The same of an indicator that it leaves out: a comment on the line that names the plan it is in. */
export function reasonAt(span: Span, plan: Plan): Sourced<string> | undefined {
  return commentOn(span, plan);
}

/** `// 忽略 alignment/weaker-than-superior：` in front of the reason. */
const silence = /^(?:忽略|ignore\b)\s*(?<area>[a-z]+)\/[a-z-]+\s*[:：]?\s*/iu;

/** The comment within a stretch of the text or on the lines right above it; one that silences what is no matter of alignment gives no reason. */
function commentOn({ start, end }: Span, plan: Plan): Sourced<string> | undefined {
  const { source } = plan;
  const [first, last] = [start, end].map((offset) => source.positionAt(offset).line) as [number, number];
  const lines = commentsByLine(plan);
  let above = first;
  while (lines.has(above - 1)) above--;
  for (let line = above; line <= last; line++) {
    for (const { value, span } of lines.get(line) ?? []) {
      const text = value.replace(/^\/\/\s*/u, '');
      const silenced = silence.exec(text);
      const reason = text.slice(silenced?.[0].length ?? 0).trim();
      if (reason !== '' && (silenced?.groups?.area ?? 'alignment') === 'alignment')
        return { value: reason, span };
    }
  }
  return undefined;
}

const commentsByLine = oncePer(({ comments, source }: Plan) =>
  grouped(comments, ({ span }) => source.positionAt(span.start).line),
);
