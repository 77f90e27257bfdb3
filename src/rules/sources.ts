/** Somebody outside this project who said it. Rules paraphrase their sources and never quote them. */
export interface Source {
  /** Never changes; unique. */
  readonly id: string;
  /** article: one of the five the catalogue is built on; outside: evidence for or against a single rule. */
  readonly kind: 'article' | 'outside';
  readonly author: string;
  readonly title: string;
  readonly publisher?: string;
  readonly year?: number;
  /** Where to read it, without scheme. */
  readonly address?: string;
  /** What to keep in mind about it, in our words. */
  readonly note?: string;
}

/** "Author, Title". */
export function cite(source: Source): string {
  return `${source.author}, “${source.title}”`;
}

export const digitalExperienceOwner: Source = {
  id: 'digital-experience-owner',
  kind: 'article',
  author: 'Hannah-Louise Cox with Martin Hills-Wilson and Alex Mead',
  title: 'Who should own the Digital Experience?',
  publisher: 'Douglas Jackson',
  note: 'Opinion of practitioners, published by a recruiter of customer-experience leaders.',
};

export const cLevelQuestion: Source = {
  id: 'c-level-question',
  kind: 'article',
  author: 'Contact Center Solutions, after Jayne Hall',
  title: 'Do You Need a C-level for Customer Experience Management?',
  publisher: 'Contact Center Solutions',
  year: 2014,
  note: 'Opinion; it answers yes, under conditions.',
};

export const rightLeader: Source = {
  id: 'right-leader',
  kind: 'article',
  author: 'Nemertes Research',
  title: 'The right leader, team crucial for digital CX strategy success',
  publisher: 'TechTarget',
  note: 'Draws on the Digital Customer Experience 2018-19 study of 697 organisations; correlation, not proof.',
};

export const whereCxFits: Source = {
  id: 'where-cx-fits',
  kind: 'article',
  author: 'David Jacques',
  title: 'Where Does Customer Experience Management Fit in an Organization?',
  publisher: 'Customer Input Ltd',
  note: 'Opinion of a customer-experience consultant.',
};

export const whatDrivesCx: Source = {
  id: 'what-drives-cx',
  kind: 'article',
  author: 'Emanuele Quintarelli',
  title: 'What will drive Customer Experience?',
  note: 'Comments on Forrester’s work with 165 chief customer officers; the author calls his ideas a draft.',
};

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

export const ccoCouncil: Source = {
  id: 'cco-council',
  kind: 'outside',
  author: 'Curtis Bingham',
  title: 'Critical Success Factors for CCOs: 1. Title and Reporting Structure',
  publisher: 'Chief Customer Officer Council',
  address: 'ccocouncil.org/site/resources-and-reports-for-ccos-videos-curtis-on-cco-Critical-Success.aspx',
  note: 'One level below the chief executive is still close enough, in this view.',
};

export const whoLeadersReportTo: Source = {
  id: 'who-leaders-report-to',
  kind: 'outside',
  author: 'CX Dive',
  title: 'Where CX leaders report in the C-suite',
  address: 'customerexperiencedive.com/news/cx-leaders-c-suite-hierarchy-reporting-structure/701642',
  note: 'Reports a Forrester survey of 671: one in five answers to the chief executive.',
};

export const whichDepartment: Source = {
  id: 'which-department',
  kind: 'outside',
  author: 'CX Dive',
  title: 'What department should CX be in?',
  address: 'www.customerexperiencedive.com/news/what-department-should-cx-be-in/760307',
  note: 'Its answer: it depends.',
};

export const doesMovingMatter: Source = {
  id: 'does-moving-matter',
  kind: 'outside',
  author: 'Bruce Temkin',
  title: 'Comcast Moves Its Customer Experience Team. Does It Matter?',
  year: 2017,
  address: 'experiencematters.blog/2017/05/05/comcast-moves-its-customer-experience-teams-does-it-matter/',
  note: 'Holds that the reporting line matters little.',
};

export const consumerDutyChampion: Source = {
  id: 'consumer-duty-champion',
  kind: 'outside',
  author: 'Slaughter and May',
  title: 'What does it take to be a Consumer Duty champion?',
  address:
    'www.slaughterandmay.com/insights/importedcontent/what-does-it-take-to-be-a-consumer-duty-champion/',
  note: 'The UK regulator’s expectation of a board champion ran from July 2022 to 27 February 2025; it was never law.',
};

export const stateOfCxTeams: Source = {
  id: 'state-of-cx-teams',
  kind: 'outside',
  author: 'Forrester',
  title: 'The State of CX Teams',
  address: 'www.forrester.com/blogs/the-state-of-cx-teams/',
  note: 'About a fifth of the teams sit in marketing, and some of those succeed.',
};

export const whereCxShouldLive: Source = {
  id: 'where-cx-should-live',
  kind: 'outside',
  author: 'Smart Customer Service',
  title: 'Where CX Should Live Within an Organization',
  address:
    'www.smartcustomerservice.com/Columns/Vendor-Views/Where-CX-Should-Live-Within-An-Organization-156737.aspx',
  note: 'Weighs the marketing officer against the operating officer as its boss.',
};

export const cxTeamSetup: Source = {
  id: 'cx-team-setup',
  kind: 'outside',
  author: 'eMarketer',
  title: 'CX excellence requires proper organizational structure and team setup',
  address: 'content-na1.emarketer.com/cx-excellence-requires-proper-organizational-structure-team-setup',
};

/** Every source, the five articles first. */
export const SOURCES: readonly Source[] = [
  digitalExperienceOwner,
  cLevelQuestion,
  rightLeader,
  whereCxFits,
  whatDrivesCx,
  unityOfCommand,
  raciGoldenRule,
  chartErrorReport,
  structureAudit,
  coChiefExecutives,
  ccoCouncil,
  whoLeadersReportTo,
  whichDepartment,
  doesMovingMatter,
  consumerDutyChampion,
  stateOfCxTeams,
  whereCxShouldLive,
  cxTeamSetup,
];
