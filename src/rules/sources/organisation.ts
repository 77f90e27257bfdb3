import type { Source } from './source.ts';

/* Evidence about structure in general: spans, layers, lines, titles. */

export const unityOfCommand: Source = {
  id: 'unity-of-command',
  kind: 'outside',
  author: 'Henri Fayol',
  title: 'The principle of unity of command',
  publisher: 'quoted in Management Diary',
  year: 2012,
  address: 'mgtdiary.blogspot.com/2012/08/principle-unity-of-command.html',
};

export const raciGoldenRule: Source = {
  id: 'raci-golden-rule',
  kind: 'outside',
  author: 'Ora',
  title: 'What is the golden rule of RACI?',
  address: 'ora.it.com/raci-framework/what-is-the-golden-rule-of-raci',
};

export const chartErrorReport: Source = {
  id: 'chart-error-report',
  kind: 'outside',
  author: 'Peoplebox',
  title: 'How to fix org chart errors using the error report',
  address:
    'cleartalk.peoplebox.ai/hc/peoplebox-help-center/articles/1775592488-how-to-fix-org-chart-errors-using-the-error-report',
};

export const structureAudit: Source = {
  id: 'structure-audit',
  kind: 'outside',
  author: 'ClearCompany',
  title: 'Organizational Structure Audit',
  address: 'clearco.zendesk.com/hc/en-us/articles/360023810914-Organizational-Structure-Audit',
};

export const coChiefExecutives: Source = {
  id: 'co-chief-executives',
  kind: 'outside',
  author: 'InsideCounsel',
  title: 'Co-CEO structure has some benefits, but beware',
  year: 2014,
  address: 'www.law.com/insidecounsel/2014/08/28/co-ceo-structure-has-some-benefits-but-beware-of-t/',
};

export const spansOfControl: Source = {
  id: 'spans-of-control',
  kind: 'outside',
  author: 'McKinsey & Company',
  title: 'How to identify the right ‘spans of control’ for your organization',
  year: 2017,
  address:
    'www.mckinsey.com/business-functions/organization/our-insights/how-to-identify-the-right-spans-of-control-for-your-organization',
  note: 'Five kinds of manager, with spans from three to five up to more than fifteen.',
};

export const howManyReports: Source = {
  id: 'how-many-reports',
  kind: 'outside',
  author: 'Gary Neilson and Julie Wulf',
  title: 'How Many Direct Reports?',
  publisher: 'Harvard Business Review',
  year: 2012,
  address: 'www.hbs.edu/faculty/Pages/item.aspx?num=42424',
  note: 'Chief executives of large companies had almost ten direct reports on average.',
};

export const oregonRatio: Source = {
  id: 'oregon-ratio',
  kind: 'outside',
  author: 'State of Oregon',
  title: 'ORS 291.227, Ratio of supervisory employees',
  address: 'www.oregonlaws.org/ors/291.227',
  note: 'A state’s own measure: eleven employees to a supervisor as the baseline.',
};

export const spanGuidelines: Source = {
  id: 'span-guidelines',
  kind: 'outside',
  author: 'University of North Carolina at Chapel Hill',
  title: 'Span guidelines',
  address: 'hr.unc.edu/managers/toolkit/span-guidelines/',
  note: 'An employer’s own standard: at least four reports, seven as the goal.',
};

export const layersInState: Source = {
  id: 'layers-in-state',
  kind: 'outside',
  author: 'North Carolina General Assembly, Program Evaluation Division',
  title: 'Report 2016-12',
  year: 2016,
  address: 'sites.ncleg.gov/ped/2016-12/',
  note: 'Takes seven layers as the most an agency should have.',
};

export const rightNumberOfLayers: Source = {
  id: 'right-number-of-layers',
  kind: 'outside',
  author: 'Ron Capelle, after Elliott Jaques',
  title: 'How to find the right number of layers for your company',
  publisher: 'The Globe and Mail',
  address:
    'www.theglobeandmail.com/report-on-business/careers/management/how-to-find-the-right-number-of-layers-for-your-company/article28351071/',
  note: 'Three to eight levels of work, depending on the size of the company.',
};

export const oneOverOne: Source = {
  id: 'one-over-one',
  kind: 'outside',
  author: 'Bob Bailey',
  title: 'Games people play',
  address: 'bobbaileyspeaker.com/index.php/j-stuff/2-uncategorised/76-games-people-play-907-words',
};

export const optimumStructure: Source = {
  id: 'optimum-structure',
  kind: 'outside',
  author: 'Timeless Time',
  title: 'In search of an optimum reporting structure',
  address: 'timelesstime.co.uk/knowledgebase/in-search-of-an-optimum-reporting-structure/',
  note: 'Holds that one manager over one can be right.',
};

export const dottedLineReporting: Source = {
  id: 'dotted-line-reporting',
  kind: 'outside',
  author: 'Organimi',
  title: 'What is dotted line reporting?',
  address: 'www.organimi.com/what-is-dotted-line-reporting/',
};

export const noDottedLines: Source = {
  id: 'no-dotted-lines',
  kind: 'outside',
  author: 'Simulen',
  title: 'The mortal sin',
  address: 'simulen.com/insights?post=Leadership_2026_the-mortal-sin',
  note: 'An extreme view: it rejects every dotted line.',
};

export const twoHats: Source = {
  id: 'two-hats',
  kind: 'outside',
  author: 'Bright Law',
  title: 'How hard is it to wear two hats?',
  address: 'www.brightlaw.com.au/how-hard-is-it-to-wear-two-hats/',
};

export const leadershipVacuum: Source = {
  id: 'leadership-vacuum',
  kind: 'outside',
  author: 'E&E Interim',
  title: 'Is a leadership vacuum an invisible risk for organizations?',
  address: 'www.eandeinterim.com/en/post/is-a-leadership-vacuum-an-invisible-risk-for-organizations',
};

export const organogramSchema: Source = {
  id: 'organogram-schema',
  kind: 'outside',
  author: 'UK Government',
  title: 'Organogram of senior staff: schema',
  address:
    'raw.githubusercontent.com/datagovuk/schemas/master/organogram/organogram-senior-staff-csv-schema.json',
  note: 'How public bodies write vacant, abolished and shared posts in their tables.',
};

export const overlappingTitles: Source = {
  id: 'overlapping-titles',
  kind: 'outside',
  author: 'Aaron Hall',
  title: 'Governance failures: overlapping titles without authority',
  address: 'aaronhall.com/governance-failures-overlapping-titles-without-authority',
};
