import { type InputBoxOptions, SnippetString, window } from 'vscode';
import type { Localized } from '../../../language-server/src/index.ts';
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
} from '../../../language-server/src/server/protocol/commands.ts';
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
  const editor = await showNew('', wanted.title);
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
  const check = (title: string, template?: NewPlanParams['template']) =>
    server.ask<TitleCheck>(checkTitleRequest, { title, template });
  const ask = (options: InputBoxOptions) =>
    window.showInputBox({ title: say.title[language], ignoreFocusOut: true, ...options });

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
      say.title[language],
      say.askTemplate[language],
    ));
  if (template === undefined) return undefined;
  const period =
    given.period ??
    (await ask({
      prompt: say.askPeriod[language],
      placeHolder: say.exampleOfPeriod[language],
      value: (await check(title, template))?.period ?? '',
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

const say = {
  title: { zh: '新建规划', en: 'New plan' },
  askTitle: { zh: '规划名称，写全称，带上年份', en: 'The full title, with its years' },
  exampleOfTitle: {
    zh: '某市养老服务体系建设行动方案（2026—2028年）',
    en: 'Action plan for the care of the elderly (2026—2028)',
  },
  askTemplate: { zh: '哪一种规划？', en: 'Which kind of plan?' },
  askPeriod: { zh: '规划期，可以不填', en: 'The years it covers; may be left empty' },
  exampleOfPeriod: { zh: '2026—2028年，或“十五五”', en: '2026—2028' },
  askDepartments: {
    zh: '责任部门，用顿号、逗号或空格隔开，可以不填',
    en: 'Departments, between commas; may be left empty',
  },
  exampleOfDepartments: {
    zh: '市民政局、市财政局、市卫生健康委员会',
    en: 'Civil Affairs Bureau, Finance Bureau',
  },
} as const satisfies Record<string, Localized>;
