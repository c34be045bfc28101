import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { disagreements } from '../values/disagreements.ts';

export const countedList: Check = {
  code: 'structure/counted-list',
  severity: 'warning',
  title: { zh: '说的项数与列出的不符', en: 'A count that doesn’t fit its list' },
  why: {
    zh: '写“十大行动”，下面就应当有十项；增删了一项而没有改数，读者会以为漏了一项。看的是：“三大布局”“十项行动”“养老服务四大工程”这样以数开头、或以所数的工程行动收尾，下面逐项编号的标题和专栏；正文里“三大工程：甲、乙、丙”“两项行动（甲、乙）”“‘甲’‘乙’两大工程”“甲、乙、丙三支队伍”“甲、乙、丙三位一体”“三类，即甲、乙、丙”“同步规划、同步建设‘两同步’”“市、县、乡三级”；段末“以下五项工作：”下面的各项；指标表里“一、经济发展（12项）”下面的指标。带“等”的列举，四端融合、六位一体、八项规定一类的固定说法，县（市、区）这样的统称不算。',
    en: 'Under “ten actions” there should be ten; with one added or deleted and the number left as it was, readers miss one. Looked at are headings and boxes that begin with a count (三大布局, 十项行动) or end in it (养老服务四大工程) over numbered sections; in prose 三大工程：甲、乙、丙, 两项行动（甲、乙） and names in front of a count (三支队伍, 三位一体, 两同步, 三级) or behind it (三类，即甲、乙、丙); what follows a paragraph that ends in 以下五项工作：; and the indicators below a group (一、经济发展（12项）). Open lists (等), set phrases (四端融合, 六位一体, 八项规定) and general terms like 县（市、区） are left alone.',
  },
  bad: [
    example(`
      一、三大重点布局
      （一）完善设施
      （二）培育队伍
      （三）医养结合
      （四）智慧养老
    `),
    example(`
      一、主要任务
      （一）实施三项行动
      1.助餐行动。改造一批社区老年食堂。
      2.助浴行动。培育一批助浴机构。
    `),
    example(`
      一、主要任务
      组织实施三大工程：设施提升、队伍建设。
    `),
    example(`
      一、主要任务
      重点抓好以下三项工作：
      ——完善设施。
      ——培育队伍。
    `),
  ],
  good: [
    example(`
      一、三大重点布局
      （一）完善设施
      （二）培育队伍
      （三）医养结合

      二、四项工作保障
      加强领导、经费、人才、宣传四项保障。
    `),
    example(`
      一、落实中央八项规定
      （一）改进调研
      （二）精简会议

      二、四端融合政务服务
      （一）线上
      （二）线下
    `),
    example(`
      一、主要任务
      在8个县（市、区）实施三大工程：设施提升、队伍建设和医养结合，推进“助餐”“助浴”等五项行动。
    `),
  ],
  run: (plan) => disagreements(plan, 'count'),
};
