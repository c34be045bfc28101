import { type InputBoxOptions, SnippetString, window } from 'vscode';
import {
  type Choice,
  checkPeriodRequest,
  checkTitleRequest,
  exampleRequest,
  type NewPlanParams,
  type NewPlanText,
  newPlanRequest,
  type PeriodCheck,
  type TitleCheck,
  templatesRequest,
} from '../../../language-server/src/protocol/commands.ts';
import { commandMessages as say } from '../messages/commands.ts';
import type { PlanServer } from '../plan-server.ts';
import { messageLanguage } from '../settings.ts';
import { choose } from './choose.ts';
import { answered } from './plans.ts';
import { showNew } from './show-new.ts';

/**
 * A new plan from a template, in a file that is still to be saved, the cursor at the first place to fill.
 * @param given what need not be asked; with a title and a template nothing is
 */
export async function createPlan(server: PlanServer, given: Partial<NewPlanParams> = {}): Promise<void> {
  const wanted = await askFor(server, given);
  if (!wanted) return;
  const made = await answered(server.ask<NewPlanText>(newPlanRequest, wanted));
  if (!made) return;
  const editor = await showNew('');
  await editor.insertSnippet(new SnippetString(made.snippet), undefined, {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
}

/** The short plan with something wrong in it, to try things out on. */
export async function openExample(server: PlanServer): Promise<void> {
  const content = await answered(server.ask<string>(exampleRequest, {}));
  if (content !== undefined) await showNew(content);
}

/** Asks for what isn't given; undefined where the user gives up. */
async function askFor(server: PlanServer, given: Partial<NewPlanParams>): Promise<NewPlanParams | undefined> {
  const language = messageLanguage();
  if (given.title !== undefined && given.template !== undefined) {
    return { ...given, title: given.title, template: given.template };
  }
  const check = (title: string) => server.ask<TitleCheck>(checkTitleRequest, { title });
  const ask = (options: InputBoxOptions) =>
    window.showInputBox({ title: say.newPlanTitle[language], ignoreFocusOut: true, ...options });

  const title =
    given.title ??
    (await ask({
      prompt: say.askTitle[language],
      placeHolder: say.exampleOfTitle[language],
      validateInput: async (text) => (await check(text))?.problem,
    }));
  if (title === undefined) return undefined;
  const templates = await answered(server.ask<readonly Choice[]>(templatesRequest, {}));
  if (!templates) return undefined;
  const template =
    given.template ??
    (await choose(
      templates.map((each) => ({ ...each, name: each.name as NewPlanParams['template'] })),
      say.newPlanTitle[language],
      say.askTemplate[language],
    ));
  if (template === undefined) return undefined;
  const period =
    given.period ??
    (await ask({
      prompt: say.askPeriod[language],
      placeHolder: say.exampleOfPeriod[language],
      value: (await check(title))?.period ?? '',
      validateInput: async (text) =>
        (
          await server.ask<PeriodCheck>(checkPeriodRequest, { period: text })
        )?.problem,
    }));
  if (period === undefined) return undefined;
  const departments =
    given.departments ??
    (await ask({
      prompt: say.askDepartments[language],
      placeHolder: say.exampleOfDepartments[language],
    }));
  return departments === undefined ? undefined : { title, template, period, departments };
}
