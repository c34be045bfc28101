import type { CheckedPlan } from '../../checks/located.ts';
import type { Settings } from '../../checks/settings.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { KnownPlans } from '../../core/plans/known-plans.ts';
import type { Language, Localized } from '../../core/text/localized.ts';

/** Which plan is meant: a file below the folder, or the text itself. */
export interface PlanReference {
  readonly path?: string;
  readonly text?: string;
}

/** A plan, and what can be asked about it. */
export interface AskedPlan {
  readonly plan: Plan;
  /** What its file is called. */
  readonly shown: string;
  readonly known: KnownPlans;
  readonly settings: Settings;
  check(): Promise<CheckedPlan>;
}

/** Where an assistant's tools find plans: a folder on the disk, or what an editor has open. */
export interface AssistantHost {
  readonly language: Language;
  /** @throws ToolProblem where there is no such plan */
  find(reference: PlanReference): Promise<AskedPlan>;
}

/** What a tool says: for programs, and for whoever reads it. */
export interface ToolAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** What an assistant may ask. Nothing of it writes. */
export interface AssistantTool {
  readonly name: string;
  readonly title: Localized;
  /** For the assistant: what it gives and when to ask it. */
  readonly description: string;
  /** JSON Schema of what it is given. */
  readonly input: ToolInput;
  /** @param given as `input` says @throws ToolProblem where it can't be done */
  run(given: Readonly<Record<string, unknown>>, host: AssistantHost): Promise<ToolAnswer>;
}

export interface ToolInput {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

/** Why a tool can't do what it was asked. */
export class ToolProblem extends Error {
  readonly localized: Localized;

  constructor(localized: Localized) {
    super(localized.en);
    this.localized = localized;
  }
}
