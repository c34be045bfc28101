import { Cancellation, interruptAndCheck } from 'langium';
import type { Finding } from '../checks/check.ts';
import { runChecksInSteps } from '../checks/run.ts';
import { type Settings, settingsOver } from '../checks/settings.ts';
import type { Plan } from '../model/plan.ts';
import type { KnownPlans } from '../plans/known-plans.ts';

/** Checks the plans of a workspace and keeps what was found. */
export class PlanChecker {
  private readonly known: KnownPlans;
  private readonly settingsFor: (uri: string) => Promise<Settings>;
  private readonly editorSettings: () => Settings;
  private readonly found = new WeakMap<Plan, readonly Finding[]>();

  /**
   * @param settingsFor what the office has settled for a plan; it goes before the settings of the editor
   * @param editorSettings what the user has settled for themselves
   */
  constructor(
    known: KnownPlans,
    settingsFor: (uri: string) => Promise<Settings>,
    editorSettings: () => Settings,
  ) {
    this.known = known;
    this.settingsFor = settingsFor;
    this.editorSettings = editorSettings;
  }

  /**
   * Checks a plan anew: it has changed, or one that it refers to, or the settings. Between the checks of a
   * large plan others are served, completion above all.
   * @throws what Langium throws where the next change has come and nobody wants this any more
   */
  async checkAgain(
    plan: Plan,
    token: Cancellation.CancellationToken = Cancellation.CancellationToken.None,
  ): Promise<readonly Finding[]> {
    const office = await this.settingsFor(plan.source.uri);
    const steps = runChecksInSteps(plan, settingsOver(office, this.editorSettings()), this.known);
    let step = steps.next();
    while (!step.done) {
      await interruptAndCheck(token);
      step = steps.next();
    }
    this.found.set(plan, step.value);
    return step.value;
  }

  /** What was found when the plan was last checked. */
  async findingsOf(plan: Plan): Promise<readonly Finding[]> {
    return this.found.get(plan) ?? this.checkAgain(plan);
  }
}
