import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Whether Neovim is on this machine; `.ci/run` installs it. */
export function hasNeovim(): boolean {
  return spawnSync('nvim', ['--version']).status === 0;
}

/** The configuration that a page of the documentation gives. */
export function documented(page: string): string {
  const text = readFileSync(join(project, 'docs', page), 'utf8');
  const block = /^```lua\n(.*?)^```$/ms.exec(text)?.[1];
  if (block === undefined) throw new Error(`docs/${page} has no configuration for Neovim`);
  return block;
}

/**
 * Runs Neovim with the documented configuration, in a folder with these files, and a script in Lua that
 * hands what it finds to `report`.
 */
export function inNeovim(files: Readonly<Record<string, string | Uint8Array>>, script: string): unknown {
  const home = mkdtempSync(join(tmpdir(), 'planwright-neovim-'));
  try {
    return reportFrom(home, files, script);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function reportFrom(
  home: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  script: string,
): unknown {
  const folder = join(home, '规划');
  mkdirSync(join(home, 'bin'));
  mkdirSync(folder);
  symlinkSync(join(project, 'language-server/bin/planwright.js'), join(home, 'bin/planwright'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(home, 'init.lua'), documented('editors.md'));
  writeFileSync(join(home, 'script.lua'), `${helpers}\n${script}`);
  const wrapped = `local done, problem = pcall(dofile, '${home}/script.lua')
    if not done then vim.fn.writefile({ vim.json.encode({ problem = problem }) }, '${home}/report') end
    vim.cmd('qall!')`;
  writeFileSync(join(home, 'run.lua'), wrapped);
  execFileSync('nvim', ['--headless', '-n', '-u', join(home, 'init.lua'), '-c', `luafile ${home}/run.lua`], {
    cwd: folder,
    stdio: 'pipe',
    timeout: 110_000,
    env: {
      ...process.env,
      PATH: `${home}/bin:${process.env.PATH}`,
      LANG: 'C.UTF-8',
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_STATE_HOME: home,
      XDG_CACHE_HOME: home,
      REPORT: join(home, 'report'),
    },
  });
  return JSON.parse(readFileSync(join(home, 'report'), 'utf8'));
}

const helpers = `
function report(found) vim.fn.writefile({ vim.json.encode(found) }, vim.env.REPORT) end

-- waits until there is something, or gives up
function wait_for(what)
  local got
  vim.wait(60000, function() got = what(); return got ~= nil and got ~= false end, 20)
  return got
end

-- what the server answers to a request at a place of the buffer
function ask(method, line, column)
  vim.api.nvim_win_set_cursor(0, { line, column })
  local params = vim.lsp.util.make_position_params()
  local answers = vim.lsp.buf_request_sync(0, method, params, 60000) or {}
  for _, answer in pairs(answers) do return answer.result end
end
`;
