import { previewMessages } from '../messages/preview.ts';
import { messages } from '../messages.ts';
import { serverActions } from '../preview/messages.ts';
import { element } from './elements.ts';
import { say } from './language.ts';

/**
 * Says that the language server doesn't run, and what can be done about it.
 * @param isOutdated whether the plan is shown below, as it was
 */
export function serverNotice(isOutdated: boolean): Element {
  const buttons = serverActions.map((action) =>
    element('button', { type: 'button', 'data-run': action }, say(messages[action])),
  );
  return element(
    'div',
    { class: 'server', role: 'alert', 'data-key': 'server' },
    element('p', {}, say(isOutdated ? previewMessages.outdated : previewMessages.stopped)),
    element('p', {}, say(messages.ifThatFails)),
    element('div', { class: 'actions' }, ...buttons),
  );
}
