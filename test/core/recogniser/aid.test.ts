import { expect, test } from 'vitest';
import { isPolicyOfAid } from '../../../language-server/src/core/recogniser/aid.ts';
import { readingsOf } from '../../../language-server/src/core/recogniser/plan-readings.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const policy = readPlan(`规划 某区支持水产加工业发展若干政策

一、支持扩大生产
年加工产值首次突破5000万元、1亿元。对新增部分，分别给予10万元、20万元奖励。

二、支持冷链建设
新建冷库容积达到2000立方米。按投资额的10%给予补助，每家企业不超过50万元。到2027年，力争全区冷库容积达到20万立方米。

三、附则
每家企业全年合计不超过100万元。`);

const plan = readPlan(`规划 某市水产加工业发展行动计划

一、主要目标
加工产值突破50亿元。

二、重点任务
培育龙头企业10家，冷库容积达到20万立方米。

三、政策支持
对新建冷库的企业，按投资额的10%给予补助。

四、人才支持
培训技工500人次。`);

test('a text whose items pay is a policy of aid; a plan that pays for something too is none', () => {
  expect([policy, plan].map(isPolicyOfAid)).toEqual([true, false]);
});

test('in it amounts are paid or to be met, but for what it says is its own aim', () => {
  const targets = readingsOf(policy).flatMap(({ reading }) =>
    reading.statements.filter(({ role }) => role === 'target').map(({ value }) => value.text),
  );
  expect(targets).toEqual(['达到20万立方米']);
});

test('in a plan they are targets as ever', () => {
  const targets = readingsOf(plan).flatMap(({ reading }) =>
    reading.statements.filter(({ role }) => role === 'target').map(({ value }) => value.text),
  );
  expect(targets).toEqual(['突破50亿元', '10家', '达到20万立方米', '500人次']);
});
