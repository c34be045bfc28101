import { describe, expect, test } from 'vitest';
import { withNumber } from '../../language-server/src/core/model/heading-numbers.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { runChecks } from '../support/run-checks.ts';

/** A fault, its outline, and beside it the one line (or the lines) that would be right. */
type Pair = readonly [fault: string, wrong: string, right: string];

const nineteen = Array.from({ length: 19 }, (_, at) => `${withNumber('（一）', at + 1)}事项`).join(' ');

/** Lines are parted by blanks; ▁ is a blank within one. */
const pairs: readonly Pair[] = [
  ['一、 skipped', '一、要求 二、任务 四、保障', '一、要求 二、任务 三、保障'],
  ['一、 twice', '一、要求 二、任务 二、保障', '一、要求 二、任务 三、保障'],
  ['（一） skipped', '一、任务 （一）甲 （二）乙 （四）丙', '一、任务 （一）甲 （二）乙 （三）丙'],
  ['(一) twice', '一、任务 (一)甲 (二)乙 (二)丙 (三)丁', '一、任务 (一)甲 (二)乙 (三)丙 (四)丁'],
  [
    '1. skipped, with text behind',
    '一、任务 1.甲。做好。 2.乙。做好。 4.丙。',
    '一、任务 1.甲。做好。 2.乙。做好。 3.丙。',
  ],
  ['1． twice', '一、任务 1．甲 2．乙 2．丙', '一、任务 1．甲 2．乙 3．丙'],
  ['1、 in another order', '一、任务 1、甲 3、乙 2、丙 4、丁', '一、任务 1、甲 2、乙 3、丙 4、丁'],
  ['1﹒ skipped', '一、任务 1﹒甲 3﹒丙', '一、任务 1﹒甲 2﹒丙'],
  ['１． skipped', '一、任务 １．甲 ２．乙 ４．丙', '一、任务 １．甲 ２．乙 ３．丙'],
  ['(1) skipped', '1.甲 (1)子 (2)丑 (4)寅', '1.甲 (1)子 (2)丑 (3)寅'],
  ['（1） anew within its section', '1.甲 （1）子 （2）丑 （1）寅', '1.甲 （1）子 （2）丑 2.乙 （1）寅'],
  [
    '1. anew within its section',
    '一、任务 1.甲 2.乙 3.丙 1.丁 2.戊',
    '一、任务 1.甲 2.乙 3.丙 另有： 1.丁 2.戊',
  ],
  [
    '1. anew behind a paragraph, as others have',
    '一、任务 1.甲 做好甲。 2.乙 做好乙。 1.丙',
    '一、任务 1.甲 做好甲。 2.乙 做好乙。 3.丙',
  ],
  [
    '一、 anew at the top: two texts in one, and no attachment between them',
    '一、要求 坚持规划引领。 二、任务 完善设施。 一、保障 加强领导。 二、附则',
    '一、要求 坚持规划引领。 二、任务 完善设施。 附件：清单 一、设施 建设一批。 二、队伍',
  ],
  ['章 skipped', '第一章▁总则 第二章▁目标 第四章▁任务', '第一章▁总则 第二章▁目标 第三章▁任务'],
  ['節 skipped', '第一節▁總則 第二節▁目標 第四節▁任務', '第一節▁總則 第二節▁目標 第三節▁任務'],
  ['节 begins with 2', '第1章▁甲 第1节▁子 第2章▁乙 第3节▁丑', '第1章▁甲 第1节▁子 第2章▁乙 第1节▁丑'],
  [
    '章 twice, over two 篇',
    '第一篇▁甲 第一章▁子 第二章▁丑 第二篇▁乙 第二章▁寅',
    '第一篇▁甲 第一章▁子 第二章▁丑 第二篇▁乙 第三章▁寅',
  ],
  [
    '章 skipped between two 篇',
    '第一篇▁甲 第一章▁子 第二章▁丑 第二篇▁乙 第四章▁寅',
    '第一篇▁甲 第一章▁子 第二章▁丑 第二篇▁乙 第一章▁寅',
  ],
  ['篇 skipped', '第一篇▁甲 第一章▁子 第三篇▁乙 第二章▁丑', '第一篇▁甲 第一章▁子 第二篇▁乙 第二章▁丑'],
  ['编 twice', '第一编▁甲 第二编▁乙 第二编▁丙', '第一编▁甲 第二编▁乙 第三编▁丙'],
  ['部分 skipped', '第一部分▁甲 一、子 第三部分▁乙 一、丑', '第一部分▁甲 一、子 第二部分▁乙 一、丑'],
  [
    '三、 for （三）',
    '一、任务 （一）甲 （二）乙 三、丙 （四）丁',
    '一、任务 （一）甲 （二）乙 （三）丙 （四）丁',
  ],
  ['（3） for 3.', '一、任务 1.甲 2.乙 （3）丙 4.丁', '一、任务 1.甲 2.乙 3.丙 4.丁'],
  [
    'one that is skipped between sections of a text that counts through',
    '（一）甲 1.子 2.丑 （二）乙 4.寅 5.卯 （三）丙 6.辰',
    '（一）甲 1.子 2.丑 （二）乙 3.寅 4.卯 （三）丙 5.辰',
  ],
  [
    'anew in a section, where the text counts through; in the next chapter it may',
    '一、任务 （一）甲 1.子 2.丑 （二）乙 3.寅 （三）丙 4.卯 （四）丁 1.辰 （五）戊 2.巳',
    '一、任务 （一）甲 1.子 2.丑 （二）乙 3.寅 （三）丙 4.卯 （四）丁 5.辰 二、保障 （一）戊 1.巳 （二）己 2.午',
  ],
  [
    'skipped where digits stand behind the numbers',
    '一、任务 1.2024年底前改造完成 2.300户全部改造 4.推广应用',
    '一、任务 1.2024年底前改造完成 2.300户全部改造 3.5G应用推广 4.加强监测',
  ],
  [
    'an item of a box skipped',
    '一、任务 专栏1▁工程 1.甲。 2.乙。 4.丙。',
    '一、任务 专栏1▁工程 1.甲。 2.乙。 3.丙。',
  ],
  ['a box skipped', '一、任务 专栏1▁甲 二、保障 专栏3▁乙', '一、任务 专栏1▁甲 二、保障 专栏2▁乙'],
  [
    'skipped behind the list of a note',
    '一、目标 1.甲 注：1.预计数； 2.不含县。 2.乙 4.丙',
    '一、目标 1.甲 注：1.预计数； 2.不含县。 2.乙 3.丙',
  ],
  [
    'skipped behind a note’s own (1)',
    '1.甲 说明：（1）甲； （2）乙。 3.乙',
    '1.甲 说明：（1）甲； （2）乙。 2.乙',
  ],
  [
    'skipped behind a note of one item',
    '一、目标 1.甲 注：1.预计数。 3.乙',
    '一、目标 1.甲 注：1.预计数。 2.乙',
  ],
  [
    'skipped behind the cells of a table',
    '第一节▁甲 集群▁▁▁▁链条 1．子▁▁▁▁1．鼠 2．牛 2．丑▁▁▁▁3．虎 4．兔 第三节▁乙',
    '第一节▁甲 集群▁▁▁▁链条 1．子▁▁▁▁1．鼠 2．牛 2．丑▁▁▁▁3．虎 4．兔 第二节▁乙',
  ],
  ['（二十一） behind （十九）', `${nineteen} （二十一）末项`, `${nineteen} （二十）末项`],
  ['一是 skipped', '要求：一是甲；二是乙；四是丙。', '要求：一是甲；二是乙；三是丙。'],
  [
    '一是 twice, a paragraph each',
    '一、任务 一是甲。 二是乙。 二是丙。',
    '一、任务 一是甲。 二是乙。 三是丙。',
  ],
  [
    '一是 skipped, where another series begins within its clause',
    '一是甲；二是乙。 任务有：一是丙；三是丁。',
    '一是甲；二是乙。 任务一是丙；二是丁。 难点之一是戊。 三是己。',
  ],
  ['① skipped', '1.甲 ①子。 ③丑。', '1.甲 ①子。 ②丑。 另有①寅。'],
];

describe('a fault of numbering is found, and its right twin is left alone', () => {
  test.each(pairs)('%s', (_, wrong, right) => {
    expect([found(right), found(wrong).length > 0]).toEqual([[], true]);
  });
});

/** What is said of the numbers; different marks on one level are a hint of their own. */
function found(outline: string): string[] {
  const text = outline.replaceAll(' ', '\n').replaceAll('▁', ' ');
  return runChecks(readPlan(text))
    .filter(({ code, severity }) => code === 'structure/numbering' && severity !== 'hint')
    .map(({ message }) => message.zh);
}
