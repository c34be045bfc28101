import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findableAt } from '../../language-server/src/cli/check/findable-at.ts';
import { emptyFolder } from '../support/empty-folder.ts';
import { gb18030 } from '../support/gb18030.ts';

const head = { title: '甲市养老规划', key: '甲市养老规划', place: '乙县' };
const header = '规划 甲市养老规划\n  地区：乙县\n';
const prose = '各有关部门要加强协作，按时完成各项任务。\n'.repeat(200);

function found(content: string | Uint8Array): unknown {
  const path = join(emptyFolder(), 'a.plan');
  writeFileSync(path, content);
  const { title, key, place } = findableAt(path) ?? {};
  return { title, key, place };
}

describe('what others find the plan in a file by', () => {
  it.each([
    ['long', header + prose],
    ['short', header.trimEnd()],
    [
      'with a long header',
      header.replace('地区', `依据：${'《丙规划》、\n    '.repeat(400)}《丁规划》\n  地区`) + prose,
    ],
    ['that is in one line', header.replaceAll('\n', '\r') + prose.replaceAll('\n', '')],
    ['in GB18030', gb18030(header + prose)],
  ])('is known of one %s', (_, content) => {
    expect(found(content)).toEqual(head);
  });

  it('is not known of what is no text, no file or not there', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'b.plan'));
    writeFileSync(join(folder, 'c.plan'), 'a\u0000b');
    for (const name of ['a', 'b', 'c']) expect(findableAt(join(folder, `${name}.plan`))).toBeUndefined();
  });
});
