/**
 * The list of sheets without those that are no tables: the library refuses a workbook with a sheet that is a chart.
 * @param workbook xl/workbook.xml
 * @param relations the file that says which part each of its sheets is
 */
export function onlyWorksheets(workbook: string, relations: string): string {
  const tables = new Set(
    [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/gu)]
      .filter(([relation]) => /\sType\s*=\s*["'][^"']*\/worksheet["']/u.test(relation))
      .map(([relation]) => /\sId\s*=\s*["']([^"']*)["']/u.exec(relation)?.[1]),
  );
  return workbook.replace(/<(?:\w+:)?sheet\s[^>]*?\/>/gu, (sheet) => {
    const id = /\s\w+:id\s*=\s*["']([^"']*)["']/u.exec(sheet)?.[1];
    return id === undefined || tables.has(id) ? sheet : '';
  });
}
