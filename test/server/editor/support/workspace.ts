import type { Plan } from '../../../../language-server/src/core/model/plan.ts';
import type { Range } from '../../../../language-server/src/core/model/source.ts';
import { PlanIndex } from '../../../../language-server/src/core/plans/plan-index.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { dedent } from '../../../support/annotate.ts';

const cursor = '‸';

export interface Workspace {
  readonly index: PlanIndex;
  /** The plan of a name. */
  plan(name: string): Plan;
  /** The plan that holds `‸`, and where it stood. */
  readonly at: { readonly plan: Plan; readonly offset: number };
  /** `name: text` of a place, its line breaks as `⏎`. */
  shown(uri: string, range: Range): string;
}

/** Plans by name, the indentation of the code taken off; `‸` stands for the cursor. */
export function workspaceOf(texts: Readonly<Record<string, string>>): Workspace {
  const index = new PlanIndex();
  const plans = new Map<string, Plan>();
  let at: Workspace['at'] | undefined;
  for (const [name, marked] of Object.entries(texts)) {
    const text = dedent(marked);
    const plan = readPlan(text.replace(cursor, ''), uriOf(name));
    if (text.includes(cursor)) at = { plan, offset: text.indexOf(cursor) };
    plans.set(name, plan);
    index.update(plan.source.uri, plan);
  }
  const plan = (name: string) => plans.get(name) as Plan;
  return {
    index,
    plan,
    get at() {
      if (!at) throw new Error(`no ${cursor} in a text`);
      return at;
    },
    shown(uri, range) {
      const name = uri.slice('memory:/'.length);
      return `${name}: ${textIn(plan(name), range).replaceAll('\n', '⏎')}`;
    },
  };
}

/** What stands in a range. */
export function textIn({ source }: Plan, { start, end }: Range): string {
  const starts = [0, ...[...source.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, character }: Range['start']) => (starts[line] as number) + character;
  return source.text.slice(offset(start), offset(end));
}

function uriOf(name: string): string {
  return `memory:/${name}`;
}
