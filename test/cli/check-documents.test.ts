import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partOf } from '../print/documents/office-file.ts';
import { elements, parseXml, textOf } from '../print/documents/xml.ts';
import { cleanPlan, emptyFolder, faultyPlan, planwright, project } from './planwright.ts';

function folder(): string {
  const path = emptyFolder();
  writeFileSync(join(path, 'a.plan'), faultyPlan);
  writeFileSync(join(path, 'b.plan'), cleanPlan);
  return path;
}

describe('planwright check, for those who decide', () => {
  it('writes a page, its format told by the name, with all that was found', async () => {
    const workingDirectory = folder();
    const { code, out, said } = await planwright(['check', '-o', '意见.html'], { workingDirectory });
    expect([code, out, said]).toEqual([1, '', '']);
    const page = parseXml(readFileSync(join(workingDirectory, '意见.html'), 'utf8'));
    expect(elements(page, 'article')).toHaveLength(2);
    expect(elements(page, 'h2').map(textOf)).toEqual([
      '某市养老服务体系建设行动方案（2023—2025年）',
      '某市养老服务体系建设行动方案（2023—2025年）',
      '检查说明',
    ]);
    expect(textOf(page)).toContain('b.plan');
  });

  it('writes a Word file that says the same', async () => {
    const workingDirectory = folder();
    const asked = ['check', 'a.plan', '--format', 'docx', '-o', '意见.docx'];
    const { code, out, said } = await planwright(asked, { workingDirectory });
    expect([code, out, said]).toEqual([1, '', '']);
    const body = partOf(readFileSync(join(workingDirectory, '意见.docx')), 'word/document.xml');
    expect(elements(body, 'w14:checkbox')).toHaveLength(4);
    expect(textOf(body)).toContain('a.plan');
  });

  it('finds in the examples what the other formats find', async () => {
    const { out } = await planwright(['check', 'examples/taizhou.plan', '--format', 'html']);
    const json = await planwright(['check', 'examples/taizhou.plan', '--format', 'json']);
    expect(elements(parseXml(out), 'article')).toHaveLength(JSON.parse(json.out).length);
  });

  it('names the file of a related place elsewhere, and quotes it', async () => {
    const { out } = await planwright(['check', 'examples', '--format', 'json']);
    const elsewhere = JSON.parse(out).find(
      ({ file, related }: { file: string; related: { file: string }[] }) =>
        related[0] && related[0].file !== file,
    );
    const page = await planwright(['check', 'examples', '--format', 'html']);
    const [place] = elsewhere.related;
    const line = readFileSync(join(project, place.file), 'utf8').split('\n')[place.range.start.line] ?? '';
    const quoted = line.slice(place.range.start.character, place.range.end.character);
    expect(textOf(parseXml(page.out))).toContain(
      `${place.message}（${place.file} 第${place.range.start.line + 1}行）：`,
    );
    expect(page.out).toContain(`<mark>${quoted}</mark>`);
  });

  it('shows what reviewers said of a plan in the file beside it', async () => {
    const workingDirectory = folder();
    const review = (plan: string, text: string) =>
      writeFileSync(join(workingDirectory, `${plan}.review.json`), text);
    const decision = { verdict: 'signed', by: '李明', at: '2026-03-05T09:00:00+08:00', text: 'another' };
    review('a.plan', JSON.stringify({ version: 1, decision }));
    review('b.plan', '{');
    const text = await planwright(['check'], { workingDirectory });
    expect(text.out).toContain(
      'a.plan：审阅：已签（李明，2026年3月5日），签字后改过\nb.plan：审阅文件损坏了',
    );
    const { out } = await planwright(['check', '--format', 'html'], { workingDirectory });
    expect(textOf(parseXml(out))).toContain('审阅：已签（李明，2026年3月5日），签字后改过');
    expect(textOf(parseXml(out))).toContain('审阅文件损坏了');
  });

  it('speaks English when asked', async () => {
    const workingDirectory = folder();
    const { out } = await planwright(['check', 'a.plan', '--format', 'html', '--lang', 'en'], {
      workingDirectory,
    });
    expect(out).toContain('<html lang="en">');
    expect(textOf(parseXml(out))).toContain('2 findings need a decision');
  });

  it('shows no Word file on a screen, and writes none', async () => {
    const workingDirectory = folder();
    const { code, out, said } = await planwright(['check', '--format', 'docx'], {
      workingDirectory,
      isScreen: true,
    });
    expect([code, out]).toEqual([2, '']);
    expect(said).toBe('planwright: docx 不是文字，不能显示在屏幕上：请用 -o 写明文件名\n');
    expect(readdirSync(workingDirectory).sort()).toEqual(['a.plan', 'b.plan']);
  });
});
