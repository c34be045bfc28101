import { dedent } from '../support/examples.ts';

/** The title of the superior plan that the examples rest on. */
export const provincialTitle = '某省养老服务体系建设规划（2021—2025年）';

/** The superior plan of the examples: a header, and a body with the indentation of the code taken out. */
export function provincial(body: string): string {
  const header = `规划 ${provincialTitle}
  发文机关：某省人民政府
  文号：某政发〔2021〕30号
  成文日期：2021年12月1日
  基期：2020年
`;
  return `${header}\n${dedent(body)}`;
}

/** A city's plan that rests on the province's, or on what is named instead. */
export function municipal(body: string, basis = `《${provincialTitle}》`): string {
  const header = `规划 某市养老服务体系建设行动方案（2023—2025年）
  发文机关：某市人民政府办公室
  成文日期：2023年3月1日
  基期：2022年
${basis && `  依据：${basis}\n`}`;
  return `${header}\n${dedent(body)}`;
}
