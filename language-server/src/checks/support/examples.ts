const header = `规划 某市养老服务体系建设行动方案（2023—2025年）
  发文机关：某市人民政府办公室
  成文日期：2023年3月1日
  规划期：2023—2025年
  基期：2022年
`;

/** An example plan: the header that all share, and a body with the indentation of the code taken out. */
export function example(body: string): string {
  return `${header}\n${dedent(body)}`;
}

/** An example plan with a roster of departments after the header, one a line. */
export function exampleWithRoster(roster: string, body: string): string {
  return `${header}\n部门\n${dedent(roster).replace(/^(?=.)/gm, '  ')}\n${dedent(body)}`;
}

/** Takes the common indentation and the blank first and last line out of a template literal. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const common = Math.min(...indents);
  return `${lines.map((line) => line.slice(common)).join('\n')}\n`;
}
