import { Disposable, type Event, EventEmitter } from 'vscode';
import {
  type PlanSummary,
  type SummariesParams,
  summariesRequest,
} from '../../../language-server/src/server/protocol/preview.ts';
import { debounced } from '../debounced.ts';
import type { PlanServer } from '../plan-server.ts';

/** Of quiet after which the list follows, in milliseconds. */
const pause = 500;

/** Of so many that changed all are asked for at once. */
const many = 200;

/** The plans of the workspace by their URIs, and how many findings each has. */
export interface PlanList extends Disposable {
  readonly plans: ReadonlyMap<string, PlanSummary>;
  /** Those that are others now; none where some came or went. */
  readonly onDidChange: Event<readonly string[]>;
  /** Follows from now on: nobody has looked at it before. */
  begin(): void;
}

/** What one keystroke changes is asked for alone, however many plans there are. */
export function planList(server: PlanServer): PlanList {
  const changed = new EventEmitter<readonly string[]>();
  const plans = new Map<string, PlanSummary>();
  const waiting = new Set<string>();
  let isBegun = false;
  let isWhole = false;

  async function refresh(): Promise<void> {
    const uris = [...waiting];
    waiting.clear();
    const areAll = !isWhole || uris.length > many;
    const params: SummariesParams = areAll ? {} : { uris };
    const found = await server.ask<PlanSummary[]>(summariesRequest, params);
    if (!found) return;
    isWhole = true;
    const before = new Set(plans.keys());
    if (areAll) plans.clear();
    else for (const uri of uris) plans.delete(uri);
    for (const plan of found) plans.set(plan.uri, plan);
    const isSame = plans.size === before.size && found.every(({ uri }) => before.has(uri));
    changed.fire(isSame && !areAll ? uris : []);
  }

  const soon = debounced(() => void refresh(), pause);
  const listening = Disposable.from(
    changed,
    soon,
    server.onDidChange((uri) => {
      waiting.add(uri.toString());
      if (isBegun) soon();
    }),
  );
  return {
    plans,
    onDidChange: changed.event,
    begin() {
      if (isBegun) return;
      isBegun = true;
      void refresh();
    },
    dispose: () => listening.dispose(),
  };
}
