import { launch } from './page.ts';
import { installTools } from './install.ts';
import { openWindow, lineNumber } from './drafting.ts';
import { startWorkbench } from './workbench.ts';
import { readFileSync } from 'node:fs';
const [T] = process.argv.slice(2);
const tools = installTools();
console.time('start');
const wb = await startWorkbench(tools.codeServer, `${T}/try/home`, `${T}/work/extension/planwright-vscode-0.1.0.vsix`);
console.timeEnd('start');
console.log(wb.authority);
const browser = await launch(tools.chromium);
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const text = readFileSync(`${T}/try/ws/taizhou.plan`, 'utf8');
try {
  const d = await openWindow(page, `http://${wb.authority}/?folder=${T}/try/ws`, `${T}/try`);
  console.time('open'); await d.open('taizhou.plan'); console.timeEnd('open');
  await d.screenshot('0');
  await d.goToEndOf(lineNumber(text, '指标 实行全科服务模式的城乡社区覆盖率', '2022年'));
  await d.press('Enter'); await d.type('2024年：95%');
  await d.screenshot('1');
  console.log(await d.problems(/95%/));
  await d.screenshot('2');
  console.log(await d.hoverOver('实行全科服务模式的城乡社区覆盖率'));
  await d.screenshot('3');
} catch (e) { console.log(e); await page.screenshot({ path: `${T}/try/error.png` }); }
await browser.close(); await wb.stop();
