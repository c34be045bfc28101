import { describe, expect, test } from 'vitest';
import { gb18030 } from '../support/gb18030.ts';
import { documented, hasNeovim, inNeovim } from './neovim.ts';

const plan = `规划 示例市养老服务行动方案（2023—2025年）

一、目标
指标 护理型床位占比
 2024年：70%
 2025年：≥60%

`;

test('both pages give the same configuration', () => {
  const code = (page: string) => documented(page).replace(/ ?-- .*$/gm, '');
  expect(code('editors.zh-CN.md')).toBe(code('editors.md'));
});

describe.skipIf(!hasNeovim())('Neovim', () => {
  test('shows findings, cards and suggestions, and formats', () => {
    const found = inNeovim(
      { '市.plan': plan },
      `vim.cmd('edit 市.plan')
      wait_for(function() return #vim.diagnostic.get(0) > 0 end)
      local codes = {}
      for _, finding in ipairs(vim.diagnostic.get(0)) do
        codes[finding.code or finding.user_data.lsp.code] = { finding.lnum, finding.message }
      end
      local card = ask('textDocument/hover', 4, 7)
      vim.api.nvim_buf_set_lines(0, 6, 7, false, { ' ' })
      local labels = {}
      local list = ask('textDocument/completion', 7, 1)
      for _, item in ipairs(list.items or list) do table.insert(labels, item.label) end
      if vim.lsp.buf.format then vim.lsp.buf.format() else vim.lsp.buf.formatting_sync(nil, 20000) end
      report({
        filetype = vim.bo.filetype, codes = codes, card = card.contents.value, labels = labels,
        lines = vim.api.nvim_buf_get_lines(0, 0, -1, false),
      })`,
    ) as Record<string, never>;
    expect(found.problem).toBeUndefined();
    expect(found.filetype).toBe('plan');
    expect(found.codes).toHaveProperty(
      ['values/milestone-beyond-target'],
      [4, expect.stringContaining('2024年')],
    );
    expect(found.card).toContain('护理型床位占比');
    expect(found.labels).toContain('责任部门');
    expect(found.lines).toContain('  2024年：70%');
  });

  test('reads GB18030, and takes the settings of its configuration', () => {
    const mixed = ['30平方米', '1000㎡', '100平方米']
      .map((area, index) => `指标 面积之${index}\n  标准：≥${area}\n`)
      .join('');
    const found = inNeovim(
      {
        '市.规划': gb18030(plan.replaceAll('—', '-')),
        '县.plan': `${mixed}\n指标 面积之零\n  责任部们：民政局\n`,
      },
      `local function codes(file)
        vim.cmd('edit ' .. file)
        wait_for(function() return #vim.diagnostic.get(0) > 0 end)
        vim.wait(1500) -- what comes after the configuration is asked for
        return vim.tbl_map(function(finding) return finding.code or finding.user_data.lsp.code end, vim.diagnostic.get(0))
      end
      local older = codes('市.规划')
      local first = vim.api.nvim_buf_get_lines(0, 0, 1, false)[1]
      report({ filetype = vim.bo.filetype, first = first, older = older, county = codes('县.plan') })`,
    ) as Record<string, never>;
    expect(found).toMatchObject({ filetype: 'plan', first: '规划 示例市养老服务行动方案（2023-2025年）' });
    expect(found.older).toContain('values/milestone-beyond-target');
    expect(found.county).toContain('structure/unknown-field');
    expect(found.county).not.toContain('text/mixed-wording');
  });

  test('goes to definitions in other files, lists references and the outline, renames and fixes', () => {
    const superior = '规划 示例省养老服务规划（2021—2025年）\n指标 护理型床位占比\n  2025年：≥55%\n';
    const city = `规划 示例市养老服务行动方案（2021—2025年）
  依据：《示例省养老服务规划（2021—2025年）》
一、目标
指标 护理型床位占比
  2025年：≥60%
  对应：护理型床位占比
  责任部们：市民政局
`;
    const found = inNeovim(
      { '省.plan': superior, '市.plan': city },
      `vim.cmd('edit 市.plan')
      wait_for(function() return #vim.diagnostic.get(0) > 0 end)
      local definition = ask('textDocument/definition', 6, 14)
      local function at(line, character)
        return {
          textDocument = vim.lsp.util.make_text_document_params(),
          position = { line = line, character = character },
        }
      end
      local function answer(method, params)
        local answers = vim.lsp.buf_request_sync(0, method, params, 60000)
        for _, each in pairs(answers) do return each.result end
      end
      local references = answer('textDocument/references',
        vim.tbl_extend('force', at(5, 6), { context = { includeDeclaration = true } }))
      local symbols = answer('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })
      local renamed = answer('textDocument/rename', vim.tbl_extend('force', at(5, 6), { newName = '护理床位占比' }))
      local actions = answer('textDocument/codeAction', {
        textDocument = vim.lsp.util.make_text_document_params(),
        range = { start = { line = 6, character = 3 }, ['end'] = { line = 6, character = 3 } },
        context = { diagnostics = {} },
      })
      local titles = vim.tbl_map(function(action) return action.title end, actions)
      local function count(list) return list and #list or 0 end
      local changed = vim.tbl_count(renamed.changes or renamed.documentChanges or {})
      report({
        definition = (definition[1] or definition).uri or (definition[1] or definition).targetUri,
        references = count(references), symbols = count(symbols), changed = changed, titles = titles,
      })`,
    ) as Record<string, never>;
    expect(found.problem).toBeUndefined();
    expect(decodeURIComponent(String(found.definition))).toMatch(/省\.plan$/);
    expect(found.references).toBe(2);
    expect(found.symbols).toBeGreaterThan(0);
    expect(found.changed).toBe(2);
    expect(found.titles).toContainEqual(expect.stringContaining('责任部门'));
  });

  test('exports a plan, writes over nothing unasked, and adds an indicator', () => {
    const found = inNeovim(
      { '市.plan': plan, '有.md': '旧' },
      `vim.cmd('edit 市.plan')
      wait_for(function() return #vim.diagnostic.get(0) > 0 end)
      local said = {}
      vim.notify = function(text) table.insert(said, text) end
      local function run(command)
        local before = #said
        vim.cmd(command)
        wait_for(function() return #said > before end)
        return said[#said]
      end
      local word = run('PlanExport')
      run('PlanExport md 新.md')
      local refused = run('PlanExport md 有.md')
      local kept = vim.fn.readfile('有.md')[1]
      run('PlanExport! md 有.md')
      vim.api.nvim_win_set_cursor(0, { 5, 2 })
      vim.cmd('PlanIndicator')
      wait_for(function() return vim.fn.search('^指标 [^护]', 'nw') > 0 end)
      report({
        word = word, magic = vim.fn.readfile(word, 'b')[1]:sub(1, 2), refused = refused, kept = kept,
        fresh = vim.fn.readfile('新.md'), over = vim.fn.readfile('有.md'),
        lines = vim.api.nvim_buf_get_lines(0, 0, -1, false),
      })`,
    ) as Record<string, never>;
    expect(found.problem).toBeUndefined();
    expect(found.word).toMatch(/示例市养老服务行动方案（2023—2025年）指标表\.docx$/u);
    expect(found.magic).toBe('PK');
    expect(found.refused).toContain('有.md');
    expect(found.kept).toBe('旧');
    expect(found.fresh).toContainEqual(expect.stringContaining('护理型床位占比'));
    expect(found.over).toEqual(found.fresh);
    expect(found.lines).toContainEqual(expect.stringMatching(/^指标 [^护]/u));
  });
});
