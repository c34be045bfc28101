import { Cancellation, interruptAndCheck } from 'langium';
import {
  type CheckFailure,
  type CheckResult,
  type OwnFindings,
  type RepeatableResult,
  runChecksInSteps,
} from '../../checks/run.ts';
import { type Settings, settingsOver } from '../../checks/settings.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { KnownPlans } from '../../core/plans/known-plans.ts';
import { noOfficeRules, type OfficeRules } from '../../core/plans/office-rules.ts';

/** A plan that is being checked. */
export interface CheckRun {
  /** One check more; whether that was the last. */
  step(): boolean;
  readonly result?: RepeatableResult;
}

/** Checks the plans of a workspace and keeps what was found. */
export class PlanChecker {
  private readonly known: KnownPlans;
  private readonly settingsFor: (uri: string) => Promise<Settings>;
  private readonly editorSettings: () => Settings;
  private readonly sayFailure: (failure: CheckFailure) => void;
  private results = new WeakMap<Plan, RepeatableResult>();
  /** The checks that are known to fail on a plan. */
  private readonly failed = new WeakMap<Plan, Set<string>>();

  /**
   * @param settingsFor what the office has settled for a plan; it goes before the settings of the editor
   * @param editorSettings what the user has settled for themselves
   * @param sayFailure told of each check that fails on a plan, however often that is checked
   */
  constructor(
    known: KnownPlans,
    settingsFor: (uri: string) => Promise<Settings>,
    editorSettings: () => Settings,
    sayFailure: (failure: CheckFailure) => void,
  ) {
    this.known = known;
    this.settingsFor = settingsFor;
    this.editorSettings = editorSettings;
    this.sayFailure = sayFailure;
  }

  /**
   * Checks a plan anew: it has changed, or one that it refers to, or the settings. Between the checks of a
   * large plan others are served, completion above all.
   * @throws what Langium throws where the next change has come and nobody wants this any more
   */
  async checkAgain(
    plan: Plan,
    token: Cancellation.CancellationToken = Cancellation.CancellationToken.None,
  ): Promise<CheckResult> {
    const run = await this.begin(plan);
    while (!run.step()) await interruptAndCheck(token);
    return run.result as CheckResult;
  }

  /**
   * Begins to check a plan anew; who has others to serve goes on between two steps. Of a plan that has been checked before
   * only what may have changed with others is looked for.
   * @param kept what else is known of it
   */
  async begin(plan: Plan, kept?: OwnFindings): Promise<CheckRun> {
    const own = this.results.get(plan)?.own ?? kept;
    const steps = runChecksInSteps(plan, await this.settingsOf(plan), this.known, own);
    const run: { step(): boolean; result?: RepeatableResult } = {
      step: () => {
        const { done, value } = steps.next();
        if (done && value) {
          run.result = value;
          this.results.set(plan, value);
          this.sayOnce(plan, value.failures);
        }
        return done === true;
      },
    };
    return run;
  }

  /** What a plan is checked by. */
  async settingsOf(plan: Plan): Promise<Settings> {
    return settingsOver(await this.settingsFor(plan.source.uri), this.editorSettings());
  }

  /** What came of it when the plan was last checked. */
  async resultOf(plan: Plan): Promise<CheckResult> {
    return this.results.get(plan) ?? this.checkAgain(plan);
  }

  /** What the office has said once for all its plans. */
  async officeOf(plan: Plan): Promise<OfficeRules> {
    return (await this.settingsFor(plan.source.uri)).office ?? noOfficeRules;
  }

  /** The settings are others: everything is looked for again. */
  forget(): void {
    this.results = new WeakMap();
  }

  private sayOnce(plan: Plan, failures: readonly CheckFailure[]): void {
    const known = this.failed.get(plan) ?? new Set();
    for (const failure of failures) if (!known.has(failure.code)) this.sayFailure(failure);
    this.failed.set(plan, new Set([...known, ...failures.map(({ code }) => code)]));
  }
}
