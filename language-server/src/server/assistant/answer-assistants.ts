import type { LangiumSharedServices } from 'langium/lsp';
import { checkedPlan } from '../../checks/located.ts';
import { runChecks } from '../../checks/run.ts';
import { noSettings } from '../../checks/settings.ts';
import type { Localized } from '../../core/text/localized.ts';
import { readPlan } from '../../language/read-plan.ts';
import { planAt, type RequestServices } from '../editor/request-services.ts';
import { type AssistAnswer, type AssistParams, assistRequest } from '../protocol/assistant.ts';
import { type AssistantHost, ToolProblem } from './tool.ts';
import { assistantTools } from './tools.ts';

/** Answers what assistants ask in an editor. */
export function answerAssistants(
  shared: LangiumSharedServices,
  { session, plans, checker }: RequestServices,
): void {
  const { WorkspaceLock } = shared.workspace;
  const host = (): AssistantHost => ({
    language: session.language,
    async find({ path, text }) {
      const plan =
        text === undefined
          ? await WorkspaceLock.read(() => (path === undefined ? undefined : planAt(path, plans)))
          : readPlan(text);
      if (!plan) throw new ToolProblem(path === undefined ? say.nothingNamed : say.notThere(path));
      const known = { plan, known: plans, shown: path?.split('/').at(-1) ?? 'text' };
      if (text !== undefined)
        return {
          ...known,
          settings: noSettings,
          check: async () => checkedPlan(plan, runChecks(plan), () => undefined),
        };
      return {
        ...known,
        settings: await checker.settingsOf(plan.source.uri),
        check: async () => checkedPlan(plan, await checker.resultOf(plan), (uri) => plans.sourceOf(uri)),
      };
    },
  });
  shared.lsp.Connection?.onRequest<AssistAnswer, void>(
    assistRequest,
    async ({ tool, input }: AssistParams) => {
      const asked = assistantTools.find(({ name }) => name === tool);
      try {
        if (!asked) throw new ToolProblem(say.noTool(tool));
        return { text: (await asked.run(input, host())).text };
      } catch (error) {
        if (error instanceof ToolProblem) return { text: error.localized[session.language], isProblem: true };
        throw error;
      }
    },
  );
}

const say = {
  nothingNamed: { zh: '请写明文件（path），或先打开一份规划', en: 'Name a file (path), or open a plan' },
  notThere: (path: string): Localized => ({
    zh: `${path}：这里没有这份规划`,
    en: `${path}: there is no such plan here`,
  }),
  noTool: (name: string): Localized => ({ zh: `没有“${name}”这个工具`, en: `No tool “${name}”` }),
};
