import type { Source } from './source.ts';

/* Evidence for or against single rules about who leads customer experience. */

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

export const ccoOrganisations: Source = {
  id: 'cco-organisations',
  kind: 'outside',
  author: 'Forrester',
  title: 'The organizations that chief customer officers oversee',
  year: 2012,
  address: 'www.forrester.com/blogs/12-03-12-the_organizations_that_chief_customer_officers_oversee/',
  note: 'Advisory teams it describes have two to six people.',
};

export const timeToHire: Source = {
  id: 'time-to-hire',
  kind: 'outside',
  author: 'Douglas Jackson',
  title: 'Is it time to hire a Customer Experience Director or Chief Customer Officer?',
  year: 2013,
  address:
    'douglasjacksonrecruitment.wordpress.com/2013/02/20/is-it-time-to-hire-a-customer-experience-director-or-chief-customer-officer/',
};

export const whatCcoStandsFor: Source = {
  id: 'what-cco-stands-for',
  kind: 'outside',
  author: 'Computer Language Company',
  title: 'Chief confusion officer',
  address: 'computerlanguage.com/results.php?definition=chief+confusion+officer',
};

export const ccoInBusiness: Source = {
  id: 'cco-in-business',
  kind: 'outside',
  author: 'Climb the Ladder',
  title: 'What does CCO mean in business? Compliance and commercial',
  address: 'climbtheladder.com/what-does-cco-mean-in-business-compliance-and-commercial',
};

export const whatIsCxo: Source = {
  id: 'what-is-cxo',
  kind: 'outside',
  author: 'AskVity',
  title: 'What is CXO?',
  address: 'askvity.info/executive-management/what-is-cxo',
  note: 'CXO also means any chief officer.',
};

export const executiveOrExperience: Source = {
  id: 'executive-or-experience',
  kind: 'outside',
  author: 'Ian Golding',
  title: 'CEO: Chief Executive Officer or Chief Experience Officer?',
  year: 2014,
  address: 'ijgolding.com/2014/03/03/ceo-chief-executive-officer-or-chief-experience-officer/',
  note: 'Only a minority of senior owners have customer experience as their only remit.',
};

export const singleCcoWrong: Source = {
  id: 'single-cco-wrong',
  kind: 'outside',
  author: 'MyCustomer',
  title: 'Why a single executive chief customer officer role is wrong',
  address:
    'www.mycustomer.com/customer-experience/engagement/why-a-single-executive-chief-customer-officer-role-is-wrong',
  note: 'Rejects the single owner altogether.',
};
