import type { Localized } from '../../../language-server/src/index.ts';
import { serverActions } from '../preview/messages.ts';
import { serverActionNames } from '../words.ts';
import { element } from './elements.ts';
import { say } from './language.ts';

/**
 * Says that the language server doesn't run, and what can be done about it.
 * @param isOutdated whether the plan is shown below, as it was
 */
export function serverNotice(isOutdated: boolean): Element {
  const buttons = serverActions.map((action) =>
    element('button', { type: 'button', 'data-run': action }, say(serverActionNames[action])),
  );
  return element(
    'div',
    { class: 'server', role: 'alert', 'data-key': 'server' },
    element('p', {}, say(isOutdated ? outdated : stopped)),
    element('p', {}, say(ifThatFails)),
    element('div', { class: 'actions' }, ...buttons),
  );
}

const stopped: Localized = {
  zh: '规划匠的语言服务没有运行，暂时没有预览。文字可以照常编辑。',
  en: 'There is no preview, as Planwright’s language server isn’t running. You can go on writing.',
};
const outdated: Localized = {
  zh: '规划匠的语言服务没有运行。下面是它停下以前的内容，不再随文字更新。',
  en: 'Planwright’s language server isn’t running. What is shown below is from before it stopped.',
};
const ifThatFails: Localized = {
  zh: '重新启动后还是这样，请把日志的内容发给维护规划匠的人。',
  en: 'If restarting it doesn’t help, send what the log says to whoever looks after Planwright.',
};
