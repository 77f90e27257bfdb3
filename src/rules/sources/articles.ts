import type { Source } from './source.ts';

/* The five articles the catalogue is built on. */

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
  year: 2019,
  address:
    'www.techtarget.com/searchcustomerexperience/tip/The-right-leader-team-crucial-for-digital-CX-strategy-success',
  note: 'Draws on the Digital Customer Experience 2018-19 study of 697 organisations; correlation, not proof.',
};

export const whereCxFits: Source = {
  id: 'where-cx-fits',
  kind: 'article',
  author: 'David Jacques',
  title: 'Where Does Customer Experience Management Fit in an Organization?',
  publisher: 'Customer Input Ltd',
  address: 'customerthink.com/where_does_customer_experience_management_fit_in_an_organization/',
  note: 'Opinion of a customer-experience consultant.',
};

export const whatDrivesCx: Source = {
  id: 'what-drives-cx',
  kind: 'article',
  author: 'Emanuele Quintarelli',
  title: 'What will drive Customer Experience?',
  note: 'Comments on Forrester’s work with 165 chief customer officers; the author calls his ideas a draft.',
};
