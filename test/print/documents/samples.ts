import type { Cell, Column, Table } from '../../../language-server/src/print/tables/table.ts';

/** The indicator table of a published plan (Taizhou 2023), its categories merged downwards. */
export const indicators: Table = tableOf({
  title: '专栏1 城乡社区服务体系建设主要发展指标',
  columns: [
    { heading: '序号', align: 'center' },
    { heading: '类别', align: 'center' },
    { heading: '指标名称', align: 'left' },
    { heading: '2022年基础值', align: 'center' },
    { heading: '2025年目标值', align: 'center' },
    { heading: '属性', align: 'center' },
  ],
  rows: [
    ['1', '硬件达标 ↓5', '每百户居民拥有社区综合服务设施面积', '≥30平方米', '≥30平方米', '预期性'],
    ['2', '', '社区商业和综合服务设施面积占社区总建筑面积的比例', '—', '≥10%', '预期性'],
    ['3', '', '居民活动区域面积占社区综合服务设施总建筑面积比例', '—', '≥70%', '预期性'],
    ['4', '', '志愿服务站点在社区综合服务设施中的覆盖率', '—', '100%', '约束性'],
    ['5', '', '新时代文明实践站达标建设率', '100%', '100%', '约束性'],
    ['6', '服务提升 ↓6', '实行全科服务模式的城乡社区覆盖率', '60%', '90%', '预期性'],
    ['7', '', '城乡社区民主协商机构(平台)覆盖率', '—', '100%', '预期性'],
    ['8', '', '接受上门服务的居家老年人数占比', '17.8%', '≥18%', '约束性'],
    ['9', '', '村(社区)困难群众走访发现机制建成率', '—', '100%', '预期性'],
    ['10', '', '开展精神障碍城乡社区康复服务的市、区覆盖率', '—', '100%', '预期性'],
    ['11', '', '城市社区政务通用自助服务覆盖率', '—', '100%', '预期性'],
    ['12', '人才赋能 ↓2', '每万城镇常住人口拥有社区工作者数量', '18人', '>18人', '约束性'],
    ['13', '', '每万户籍人口拥有持证社会工作专业人才数', '10人', '>10人', '约束性'],
  ],
  notes: ['注：“—”为未公布基础值。'],
});

/** A head of two rows: a heading above two others, beside those that go over both. */
export const twoRowHead: Table = tableOf({
  columns: [
    { heading: '指标', align: 'left' },
    { heading: '目标\n2030年', align: 'center', twofold: { above: '目标', below: '2030年' } },
    { heading: '年均', align: 'center', twofold: { above: '目标', below: '年均' } },
    { heading: '属性', align: 'center' },
  ],
  rows: [['床位数', '9张', '5%', '预期性']],
});

interface Draft {
  readonly title?: string;
  readonly columns: readonly Column[];
  /** `text ↓2` spans two rows, `text →3` three columns; what a span covers is left out. */
  readonly rows: readonly (readonly string[])[];
  readonly notes?: readonly string[];
}

/** Writes a table as it looks: every row has all its places, those covered by a merged cell ignored. */
export function tableOf({ title = '', columns, rows, notes = [] }: Draft): Table {
  const covered = new Set<string>();
  const cells = rows.map((texts, row) =>
    texts.flatMap((draft, column): Cell[] => {
      if (covered.has(`${row},${column}`)) return [];
      const [, text = '', rowSpan = '1', colSpan = '1'] =
        /^(.*?)(?: ↓(\d+))?(?: →(\d+))?$/su.exec(draft) ?? [];
      for (let y = 0; y < Number(rowSpan); y++) {
        for (let x = 0; x < Number(colSpan); x++) covered.add(`${row + y},${column + x}`);
      }
      return [
        {
          text,
          column,
          ...(rowSpan === '1' ? {} : { rowSpan: Number(rowSpan) }),
          ...(colSpan === '1' ? {} : { colSpan: Number(colSpan) }),
        },
      ];
    }),
  );
  return { title, columns, rows: cells, notes };
}
