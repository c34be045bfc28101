import type { Finding } from '../checks/check.ts';
import { runChecks } from '../checks/run.ts';
import { type Language, languageOf } from '../messages/localized.ts';
import type { Plan } from '../model/plan.ts';

/** What the client says when it starts the server. */
export interface ClientOptions {
  /** The language of messages, hovers and completion; the client's locale where it is absent. */
  readonly language?: string;
  /** Where the checks' pages are, as a URI that ends in a slash. */
  readonly docsBase?: string;
}

/** What holds while the server runs. */
export interface Session {
  language: Language;
  docsBase: string | undefined;
}

export function startSession(docsBase: string | undefined): Session {
  return { language: 'zh', docsBase };
}

export function adoptOptions(
  session: Session,
  options: ClientOptions | undefined,
  locale: string | undefined,
): void {
  session.language = languageOf(options?.language ?? locale);
  session.docsBase = options?.docsBase ?? session.docsBase;
}

const found = new WeakMap<Plan, readonly Finding[]>();

/** Checks a plan anew: it has changed, or one that it refers to. */
export function checkAgain(plan: Plan): readonly Finding[] {
  const findings = runChecks(plan);
  found.set(plan, findings);
  return findings;
}

/** What was found when the plan was last checked. */
export function findingsOf(plan: Plan): readonly Finding[] {
  return found.get(plan) ?? checkAgain(plan);
}
