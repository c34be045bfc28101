import { Cancellation, interruptAndCheck } from 'langium';
import {
  type CheckFailure,
  type CheckResult,
  type RepeatableResult,
  runChecksInSteps,
} from '../../checks/run.ts';
import { type Settings, settingsOver } from '../../checks/settings.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { KnownPlans } from '../../core/plans/known-plans.ts';
import { noOfficeRules, type OfficeRules } from '../../core/plans/office-rules.ts';

/** Checks the plans of a workspace and keeps what was found. */
export class PlanChecker {
  private readonly known: KnownPlans;
  private readonly settingsFor: (uri: string) => Promise<Settings>;
  private readonly editorSettings: () => Settings;
  private readonly sayFailure: (failure: CheckFailure) => void;
  private results = new WeakMap<Plan, RepeatableResult>();
  /** By what the office has settled: that, and what the user has. */
  private settings = new WeakMap<Settings, Settings>();
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
    const settings = await this.settingsOf(plan.source.uri);
    // of a plan that has been checked before only what may have changed with others is looked for
    const steps = runChecksInSteps(plan, settings, this.known, this.results.get(plan)?.own);
    let step = steps.next();
    while (!step.done) {
      await interruptAndCheck(token);
      step = steps.next();
    }
    this.results.set(plan, step.value);
    this.sayOnce(plan, step.value.failures);
    return step.value;
  }

  /** What the plan in a file is checked by: the same for all of a folder, until it changes. */
  async settingsOf(uri: string): Promise<Settings> {
    const office = await this.settingsFor(uri);
    const known = this.settings.get(office);
    if (known) return known;
    const settings = settingsOver(office, this.editorSettings());
    this.settings.set(office, settings);
    return settings;
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
    this.settings = new WeakMap();
  }

  private sayOnce(plan: Plan, failures: readonly CheckFailure[]): void {
    const known = this.failed.get(plan) ?? new Set();
    for (const failure of failures) if (!known.has(failure.code)) this.sayFailure(failure);
    this.failed.set(plan, new Set([...known, ...failures.map(({ code }) => code)]));
  }
}
