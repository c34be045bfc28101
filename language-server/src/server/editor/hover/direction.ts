import { directionNames } from '../../../core/fields/field-names.ts';
import type { Indicator } from '../../../core/model/plan.ts';
import type { Localized } from '../../../core/text/localized.ts';

/** Which way an indicator is meant to go, and how that is known: 上升（从名称判断）. */
export function directionText({ direction, directionFrom }: Indicator): Localized {
  return {
    zh: `${directionNames[direction].zh}（${directionsFrom[directionFrom].zh}）`,
    en: `${directionNames[direction].en} (${directionsFrom[directionFrom].en})`,
  };
}

const directionsFrom: Readonly<Record<Indicator['directionFrom'], Localized>> = {
  field: { zh: '写明的', en: 'as stated' },
  comparator: { zh: '从目标的写法判断', en: 'from how the target is written' },
  change: { zh: '从目标的升降判断', en: 'from the change the target asks for' },
  values: { zh: '从基期到目标的走向判断', en: 'from the way from baseline to target' },
  name: { zh: '从名称判断', en: 'from its name' },
  whole: { zh: '随所属的整体', en: 'as that of its whole' },
  assumed: { zh: '没有依据，按通常情况', en: 'assumed; nothing says so' },
};
