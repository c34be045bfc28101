import { expect, it } from 'vitest';
import { asIndicator } from '../../language-server/src/checks/fixes/new-indicator.ts';
import { targetsInText } from '../../language-server/src/core/facts/in-text.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { runChecks } from '../support/run-checks.ts';

const header = '規劃 某市服務業行動方案（2023—2025年）\n  成文日期：2023年3月1日\n  基期：2022年\n\n';

it.each(['工業產銷率', '政府債務率', '存貨週轉率', '失業保險參保率增長'])(
  '%s may lie above 100 per cent',
  (name) => {
    const plan = readPlan(`${header}指標 ${name}\n  2022年：101%\n  2025年：120%\n`);
    expect(runChecks(plan).map(({ code }) => code)).not.toContain('values/share-out-of-range');
  },
);

it('a share that can’t be is found too', () => {
  const plan = readPlan(`${header}指標 社區食堂覆蓋率\n  2022年：55%\n  2025年：120%\n`);
  expect(runChecks(plan).map(({ code }) => code)).toContain('values/share-out-of-range');
});

/** The block that is put in for the only target a text states. */
function indicatorOf(sentence: string): string | undefined {
  const plan = readPlan(`${header}一、主要任務\n${sentence}\n`);
  const [stated] = targetsInText(plan);
  return stated && asIndicator(stated, plan)[0]?.edits[0]?.newText.trim();
}

it.each([
  ['養老服務站全覆蓋。', '指標 養老服務站\n  目標：全覆蓋'],
  ['力爭實現養老服務站全覆蓋。', '指標 養老服務站\n  目標：力爭全覆蓋'],
  ['到2025年，特殊項目提供24小時線上服務。', '指標 特殊項目線上服務\n  2025年：24小時'],
  ['到2025年，培訓養老護理員1.2萬人次。', '指標 培訓養老護理員\n  2025年：1.2萬人次'],
  ['90%以上的學校建有操場。', '指標 建有操場的學校\n  目標：90%以上'],
])('%s becomes an indicator in the plan’s own script', (sentence, block) => {
  expect(indicatorOf(sentence)).toBe(block);
});
