import { describe, expect, it } from 'vitest';
import { planText } from '../../../language-server/src/exchange/interchange/plan-text.ts';
import { planFromStratml } from '../../../language-server/src/exchange/interchange/stratml/read.ts';
import { Unreadable } from '../../../language-server/src/exchange/interchange/unreadable.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const read = (xml: string): string => planText(planFromStratml(xml));

const foreign = `<?xml version="1.0"?>
<?xml-stylesheet type="text/xsl" href="part2stratml.xsl"?>
<s:PerformancePlanOrReport xmlns:s="http://www.stratml.net/PerformancePlanOrReport" Type="Performance_Report">
  <s:Name>Harbour Plan</s:Name>
  <s:Description>
    What the harbour is to become.
    Indicator values are estimates.
  </s:Description>
  <s:StrategicPlanCore>
    <s:Organization>
      <s:Name>Harbour Board</s:Name>
      <s:Acronym>HB</s:Acronym>
      <s:Stakeholder StakeholderTypeType="Organization"><s:Name>Pilots</s:Name></s:Stakeholder>
      <s:Stakeholder StakeholderTypeType="Person"><s:Name>A. Pilot</s:Name></s:Stakeholder>
    </s:Organization>
    <s:Vision><s:Description>Clean water</s:Description></s:Vision>
    <s:Value><s:Name>Care</s:Name><s:Description>for the sea</s:Description></s:Value>
    <s:Goal>
      <s:Name>Water</s:Name>
      <s:Description></s:Description>
      <s:SequenceIndicator>1</s:SequenceIndicator>
      <s:Stakeholder>
        <s:Name>Swimmers</s:Name>
        <s:Role><s:Name>Guests</s:Name><s:RoleType>Beneficiary</s:RoleType></s:Role>
      </s:Stakeholder>
      <s:Objective>
        <s:Name>Less oil</s:Name>
        <s:SequenceIndicator>1.1</s:SequenceIndicator>
        <s:Stakeholder>
          <s:Name>Pilots</s:Name>
          <s:Role><s:Name>Lead agency</s:Name><s:RoleType>Performer</s:RoleType></s:Role>
        </s:Stakeholder>
        <s:PerformanceIndicator>
          <s:MeasurementDimension>Oil spilt</s:MeasurementDimension>
          <s:UnitOfMeasurement>t</s:UnitOfMeasurement>
          <s:MeasurementInstance>
            <s:ActualResult>
              <s:EndDate>2023-12-31</s:EndDate><s:NumberOfUnits>12.5</s:NumberOfUnits>
              <s:Description>Storms</s:Description>
            </s:ActualResult>
            <s:TargetResult>
              <s:StartDate>2024-01-01</s:StartDate><s:EndDate>2025-06-30</s:EndDate>
              <s:NumberOfUnits>9</s:NumberOfUnits><s:Description></s:Description>
            </s:TargetResult>
            <s:TargetResult><s:Description></s:Description></s:TargetResult>
          </s:MeasurementInstance>
          <s:MeasurementInstance>
            <s:Place><s:Name>North pier</s:Name></s:Place>
            <s:TargetResult><s:NumberOfUnits>2</s:NumberOfUnits></s:TargetResult>
          </s:MeasurementInstance>
        </s:PerformanceIndicator>
      </s:Objective>
      <s:Objective><s:Description>And more.</s:Description></s:Objective>
    </s:Goal>
  </s:StrategicPlanCore>
  <s:AdministrativeInformation>
    <s:StartDate>2024-01-01</s:StartDate><s:EndDate>2026-12-31</s:EndDate>
    <s:PublicationDate>2024-02-07</s:PublicationDate>
    <s:Source>https://harbour.example/plan</s:Source>
  </s:AdministrativeInformation>
  <s:Submitter><s:FirstName>A.</s:FirstName><s:LastName>Clerk</s:LastName></s:Submitter>
</s:PerformancePlanOrReport>`;

describe('StratML from elsewhere', () => {
  it('becomes a plan that says all of it', () => {
    expect(read(foreign)).toBe(`// 来源：https://harbour.example/plan
// 提交人：A. Clerk
// 发文机关简称：HB

规划 Harbour Plan
  发文机关：Harbour Board
  发布日期：2024年2月7日
  规划期：2024—2026年

部门
  Pilots

愿景：Clean water
价值观：Care：for the sea
What the harbour is to become.
——Indicator values are estimates.

一、Water
相关方：Swimmers；Guests

（一）Less oil
牵头部门：Pilots
// 2023年实绩：Storms
指标 Oil spilt
  2023年实绩：12.5
  2025年6月：9
  单位：t
指标 Oil spilt
  目标：2
  单位：t
  范围：North pier
And more.
`);
  });

  it('has no lines that the language can’t place', () => {
    const plan = readPlan(read(foreign));
    expect(plan.problems).toEqual([]);
    expect(plan.indicators.map(({ values }) => values.map(({ role, year }) => [role, year]))).toEqual([
      [
        ['baseline', 2023],
        ['milestone', 2025],
      ],
      [['target', 2026]],
    ]);
  });

  it('may be of Part 1, which has no indicators', () => {
    const xml =
      '<StrategicPlan><Name>P</Name><StrategicPlanCore><Mission><Description>M</Description></Mission><Goal><Name>G</Name><Description>D</Description></Goal></StrategicPlanCore></StrategicPlan>';
    expect(read(xml)).toBe('规划 P\n\n使命：M\n\n一、G\nD\n');
  });

  it('keeps marks that are the language’s own, and numbers anew what is not', () => {
    const goal = (goalMark: string, mark: string) =>
      `<StrategicPlan><Name>P</Name><Goal><Name>G</Name><SequenceIndicator>${goalMark}</SequenceIndicator><Objective><Name>O</Name><SequenceIndicator>${mark}</SequenceIndicator></Objective></Goal></StrategicPlan>`;
    expect(read(goal('第二章', '1.'))).toBe('规划 P\n\n第二章 G\n\n1.O\n');
    expect(read(goal('2.', '1.'))).toBe('规划 P\n\n一、G\n\n（一）O\n');
    expect(read(goal('A', '专栏3'))).toBe('规划 P\n\n一、G\n\n（一）O\n');
  });
});

it('a form that was left empty says nothing', () => {
  const empty = `<PerformancePlanOrReport Type="Performance_Plan"><Name/><StrategicPlanCore>
    <Organization><Name/><Acronym/><Stakeholder><Name/><Role><Name/></Role></Stakeholder></Organization>
    <Vision><Description/></Vision><Value><Name/><Description/></Value>
    <Goal><Name/><Description/><SequenceIndicator/><Stakeholder><Name/></Stakeholder><Objective><Name/>
      <PerformanceIndicator><MeasurementDimension/><UnitOfMeasurement/><Relationship><Name/></Relationship>
        <MeasurementInstance><TargetResult><Description/></TargetResult></MeasurementInstance>
      </PerformanceIndicator></Objective></Goal>
  </StrategicPlanCore><AdministrativeInformation><StartDate/></AdministrativeInformation>
  <Submitter><GivenName/></Submitter></PerformancePlanOrReport>`;
  expect(read(empty)).toBe('');
});

describe('an XML file that is not read', () => {
  const why = (xml: string): string => {
    try {
      planFromStratml(xml);
    } catch (error) {
      if (error instanceof Unreadable) return error.localized.en;
      throw error;
    }
    return 'read';
  };

  it.each([
    ['is no StratML', '<html/>', /outermost element is html/],
    ['is broken', '<StrategicPlan>\n<Name></StrategicPlan>', /line 2, character/],
    ['is empty', '', /not well-formed/],
    ['has a DOCTYPE', '<!DOCTYPE StrategicPlan SYSTEM "file:///etc/passwd"><StrategicPlan/>', /DOCTYPE/],
    [
      'declares entities',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><StrategicPlan><Name>&c;</Name></StrategicPlan>',
      /DOCTYPE/,
    ],
    [
      'uses an entity that XML doesn’t have',
      '<StrategicPlan><Name>&nbsp;</Name></StrategicPlan>',
      /well-formed/,
    ],
    ['is nested without end', '<a>'.repeat(200_000), /nested too deeply/],
    ['is too large', ' '.repeat(21 * 1024 * 1024), /larger than 20 MB/],
  ])('%s', (_, xml, message) => expect(why(xml)).toMatch(message));
});
