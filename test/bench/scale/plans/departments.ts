import type { Level } from './places.ts';

/** What bodies are for; each level has them all, under names of its own. */
const duties = [
  '发展和改革',
  '教育',
  '科学技术',
  '工业和信息化',
  '民政',
  '司法',
  '财政',
  '人力资源和社会保障',
  '自然资源',
  '生态环境',
  '住房和城乡建设',
  '交通运输',
  '水利',
  '农业农村',
  '林业和草原',
  '商务',
  '文化和旅游',
  '卫生健康',
  '应急管理',
  '审计',
  '统计',
  '医疗保障',
  '体育',
  '市场监督管理',
];

const kinds: Readonly<Record<Level, readonly [before: string, after: string]>> = {
  nation: ['', '部'],
  province: ['省', '厅'],
  city: ['市', '局'],
  county: ['县', '局'],
};

/** The departments of a level, in an order that is the same at all. */
export function departmentsOf(level: Level): string[] {
  const [before, after] = kinds[level];
  return duties.map((duty) => before + duty + after);
}
