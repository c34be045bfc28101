import { Uri } from 'vscode';
import { planInFront } from '../plan-in-front.ts';
import type { PlanServer } from '../plan-server.ts';
import { choose } from './choose.ts';
import { answered, tell } from './plans.ts';
import { noPlan } from './words.ts';

/** The plan in front, else one that is asked for; nothing where there is none, which is said, or the user gives up. */
export async function askPlan(server: PlanServer, title: string, question: string): Promise<Uri | undefined> {
  const inFront = planInFront();
  if (inFront) return inFront;
  const overview = await answered(server.overview());
  if (!overview) return undefined;
  if (overview.plans.length === 0) {
    tell(noPlan);
    return undefined;
  }
  const options = overview.plans.map((plan) => ({
    name: Uri.parse(plan.uri),
    label: plan.title || plan.uri,
    detail: Uri.parse(plan.uri).path.split('/').at(-1),
  }));
  return choose(options, title, question);
}
