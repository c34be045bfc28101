import type { Direction } from '../model/plan.ts';
import type { Quantity } from '../model/quantity.ts';
import { simplified } from '../text/simplified.ts';

const upwards = /达|提[高升]|增[加长]|上升|扩大|突破|超|[不至]少|不低|以上|[≥>＞]/u;
const downwards = /降|减|压|缩|控制|以[内下]|不[超高]|不多于|[≤<＜]/u;

/** Which way what is said of values has them go, where the name doesn’t tell: all up (达到, 突破, 以上), or all down. */
export function wordedWay(values: readonly Quantity[]): Direction | undefined {
  const texts = values.map(({ text }) => simplified(text));
  if (texts.every((text) => upwards.test(text) && !downwards.test(text))) return 'rising';
  return texts.every((text) => downwards.test(text)) ? 'falling' : undefined;
}
