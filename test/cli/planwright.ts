import { join } from 'node:path';
import { run } from '../../language-server/src/cli/run.ts';

export { emptyFolder } from '../support/empty-folder.ts';

export const project = join(import.meta.dirname, '../..');

/** What a command did. */
export interface Outcome {
  readonly code: number;
  /** What it wrote to the standard output. */
  readonly out: string;
  readonly bytes: Uint8Array;
  /** What it said on the standard error. */
  readonly said: string;
}

interface Place {
  readonly workingDirectory?: string;
  readonly isScreen?: boolean;
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs `planwright` in this process, in the project's folder unless said otherwise. */
export async function planwright(
  given: readonly string[],
  { input = '', ...place }: Place = {},
): Promise<Outcome> {
  const chunks: Buffer[] = [];
  let said = '';
  const code = await run(given, {
    write: (chunk) => void chunks.push(Buffer.from(chunk as string)),
    say: (line) => {
      said += `${line}\n`;
    },
    readInput: async () => Buffer.from(input as string),
    isScreen: false,
    workingDirectory: project,
    environment: {},
    ...place,
  });
  const bytes = Buffer.concat(chunks);
  return { code, out: bytes.toString(), bytes, said };
}

/** A plan with two errors and nothing else. */
export const faultyPlan = `规划 某市养老服务体系建设行动方案（2023—2025年）
  发文机关：某市人民政府办公室
  成文日期：2023年3月1日
  规划期：2023—2025年
  基期：2022年

一、总体要求
指标 养老机构护理型床位占比
  2022年：40%
  2023年：70%
  2025年：60%
  责任部们：市民政局
`;

/** A plan in which nothing is found. */
export const cleanPlan = `规划 某市养老服务体系建设行动方案（2023—2025年）
  发文机关：某市人民政府办公室
  成文日期：2023年3月1日
  规划期：2023—2025年
  基期：2022年

一、总体要求
指标 养老机构护理型床位占比
  2022年：40%
  2025年：60%
`;
