import type { FormContext } from './form-context.ts';
import type { NumeralRule } from './rule.ts';

export const ordinals: readonly NumeralRule<FormContext>[] = [
  {
    name: 'ordinal',
    title: { zh: '序数', en: 'an ordinal' },
    class: 'ordinal',
    signs: '第',
    examples: ['建设第«3»个大科学装置', '经市政府第«17»次常务会议通过'],
    holds: ({ before }) => /第$/.test(before),
  },
  {
    name: 'rank',
    title: { zh: '名次', en: 'a rank' },
    class: 'ordinal',
    signs: '位名强前后',
    examples: [
      '企业进入全球«20»强',
      '综合实力进入全国前«10»位',
      '稳居全省前«3»',
      '位列全国第一方阵前«20»名',
      '排名全国«5»位',
    ],
    holds: ({ before, behind }) =>
      (/(?<![底末年月日之以目提当日])[前后]$/.test(before) &&
        /^(?:[位名强列家]|的|个(?!工作|月|小时|星期|季)|[,;。、)]|[%‰]|$)/.test(behind)) ||
      (/(?:排名|位[居列]|排在)(?:全[国省市]|[^,;。\d]{0,4})$/.test(before) && /^[位名]/.test(behind)) ||
      (/(?:进入|跻身|入围|迈入|冲刺|位[列居]|稳居)[^,;。\d]{0,14}$/.test(before) &&
        /^强(?:[,;。、]|$|行列|榜|县|区|市)/.test(behind)),
  },
];
