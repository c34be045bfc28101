import { simplified } from '../../core/text/simplified.ts';

const nothing = /^(?:[—–－-]+|[/／]|暂?无|待定)$/u;

/** Whether a field or a cell says only that there is nothing to say: `—`, `/`, 无, 暂无, 待定. */
export function saysNothing(text: string): boolean {
  return nothing.test(simplified(text));
}
