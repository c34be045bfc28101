import { URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CheckResult } from '../../checks/run.ts';
import type { Settings } from '../../checks/settings.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { PlanIndex } from '../../core/plans/plan-index.ts';
import type { ClosedPlans } from '../closed/closed-plans.ts';
import type { PdfPrinter } from '../pdf/pdf-printer.ts';
import type { BackgroundChecks } from '../workspace/background-checks.ts';
import type { Session } from '../workspace/session.ts';

/** What requests are answered with. */
export interface RequestServices {
  readonly session: Session;
  readonly plans: PlanIndex;
  readonly checker: {
    resultOf(plan: Plan): Promise<CheckResult>;
    settingsOf(uri: string): Promise<Settings>;
  };
  readonly closed: ClosedPlans;
  /** The checks of the closed ones. */
  readonly checks: BackgroundChecks;
  /** Makes PDF files; absent where no program can be run. */
  readonly printPdf?: PdfPrinter | undefined;
}

/** The plan in a file, whose URI clients write in several ways. */
export function planAt(uri: string, plans: PlanIndex): Plan | undefined {
  return plans.planAt(URI.parse(uri).toString());
}

/** The version of the open text that a plan was read from; undefined where the text is another one by now. */
export function versionOf(
  { source }: Plan,
  { TextDocuments }: LangiumSharedServices['workspace'],
): number | undefined {
  const document = TextDocuments.get(source.uri);
  return document?.getText() === source.text ? document.version : undefined;
}
