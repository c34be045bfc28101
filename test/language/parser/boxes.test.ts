import { describe, it } from 'vitest';
import { expectLines } from '../../support/expect-lines.ts';

describe('a box numbers its own items', () => {
  it('straight after task 5, and the count goes on behind it', () =>
    expectLines(`
      level 4   │（一）融合开放
      level 5   │4.创新联动机制
      level 5   │5.完善治理模式
      box       │专栏2 培育行动
      item 5    │1.社会组织
      item 5    │2.志愿服务
      item 5    │3.社会工作
      level 4   │（二）科学完善
      level 5   │6.规范社区设置
    `));

  it('and the next number of the section ends it', () =>
    expectLines(`
      level 5   │1.甲
      level 5   │2.乙
      box       │专栏1 行动
      item 5    │1.丙
      level 5   │3.丁
      level 5   │4.戊
    `));

  it('where both counts could go on, the item is the box’s', () =>
    expectLines(`
      level 5   │1.甲
      level 5   │2.乙
      box       │专栏1 行动
      item 5    │1.丙
      item 5    │2.丁
      item 5    │3.戊
      level 4   │（二）其次
    `));

  it('a box between 11 and 12 holds more items than that', () =>
    expectLines(`
      level 5   │11.甲
      box       │专栏3 行动
      item 5    │1.一
      item 5    │2.二
      item 5    │3.三
      level 4   │（四）人才
      level 5   │12.乙
    `));

  it('the section’s next number ends a box without items', () =>
    expectLines(`
      level 5   │5.甲
      box       │专栏1 主要指标
      indicator │指标 甲
      level 5   │6.乙
    `));

  it('an item may have items', () =>
    expectLines(`
      box       │专栏1 行动
      item 5    │1.甲
      item 6    │（1）乙
      item 6    │（2）丙
      item 5    │2.丁
      level 3   │三、保障措施
      level 6   │（1）戊
    `));

  it('the next box ends it', () =>
    expectLines(`
      level 5   │1.甲
      box       │专栏1 行动
      item 5    │1.乙
      box       │专栏2 行动
      item 5    │1.丙
      item 5    │2.丁
    `));

  it('规划 and 部门 end it', () =>
    expectLines(`
      box       │专栏1 行动
      roster    │部门
      > department│  市民政局
      level 5   │1.乙
    `));

  it('a higher heading ends it, and its numbers count no more', () =>
    expectLines(`
      level 5   │3.甲
      box       │专栏1 行动
      item 5    │1.乙
      item 5    │2.丙
      level 4   │（二）其次
      level 5   │4.丁
      level 4   │（三）再次
      level 5   │1.戊
    `));
});
