import { commands, Disposable, type Uri } from 'vscode';
import { registerComments } from './comments/register.ts';
import { planInFront } from './plan-in-front.ts';
import type { PlanServer } from './plan-server.ts';
import { suggestionDecisions } from './replies/decide.ts';
import { registerReplies } from './replies/register.ts';
import { decisions } from './review/decisions.ts';
import { reviewDecorations } from './review/decorations.ts';
import { planList } from './review/plan-list.ts';
import { reviewFiles } from './review/review-files.ts';
import { reviewView } from './review/review-view.ts';
import { selectedPlans } from './review/selection.ts';
import { standings } from './review/standings.ts';

/** All that a reviewer works with: the list of plans, their states, comments in the margin. */
export function registerReview(server: PlanServer): Disposable {
  const files = reviewFiles();
  const list = planList(server);
  const known = standings(server, files);
  const decide = decisions(files, list, known);
  const suggested = suggestionDecisions(files);
  /** A command about what is chosen in the view or the explorer, else about the plan in front. */
  const onPlans = (name: string, act: (plans: readonly Uri[]) => Promise<void>) =>
    commands.registerCommand(name, (given?: unknown, selected?: unknown) => {
      const plans = selectedPlans(given, selected);
      const front = planInFront();
      return act(plans.length > 0 ? plans : front ? [front] : []);
    });
  return Disposable.from(
    files,
    list,
    known,
    reviewView(list, known, decide),
    reviewDecorations(known),
    registerComments(files, suggested),
    registerReplies(server, files, suggested),
    onPlans('planwright.signPlan', decide.sign),
    onPlans('planwright.sendBackPlan', (plans) => decide.sendBack(plans)),
    onPlans('planwright.markPlanRead', decide.markRead),
    onPlans('planwright.withdrawDecision', decide.withdraw),
  );
}
