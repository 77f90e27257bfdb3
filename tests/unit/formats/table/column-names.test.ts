import { describe, expect, it } from 'vitest';
import { fieldOf, plainColumnName, useOfColumn } from '../../../../src/formats/table/column-names.ts';
import { knownColumn } from '../../../../src/formats/table/known-columns.ts';
import { PART_NAMES } from '../../../../src/formats/table/part-names.ts';
import { readTable } from '../../../../src/formats/table/read-table.ts';

function partOf(name: string): string | undefined {
  const use = useOfColumn(name);
  return use && fieldOf(use);
}

describe('names of columns', () => {
  it('stand in no two lists, and as they are looked up', () => {
    const all = Object.values(PART_NAMES).flat();
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    expect(all.filter((name) => plainColumnName(name) !== name)).toEqual([]);
  });

  it.each([
    [
      'Workday',
      'Employee ID',
      'id',
      'Worker',
      'person',
      'Business Title',
      'title',
      "Worker's Manager(s)",
      'manager',
    ],
    ['Workday', 'Supervisory Organization', 'department', 'Position ID', 'id', 'Matrix Manager', 'dotted'],
    [
      'SAP SuccessFactors',
      'USERID',
      'id',
      'FIRSTNAME',
      'first name',
      'MANAGER',
      'manager',
      'MATRIX_MANAGER',
      'dotted',
    ],
    [
      'BambooHR',
      'Employee #',
      'id',
      'Job Title',
      'title',
      'Reports To',
      'manager',
      'Supervisor EID',
      'manager',
    ],
    ['Personio', 'ID', 'id', 'Supervisor', 'manager', 'Position', 'title', 'Team', 'department'],
    [
      'ADP',
      'Associate ID',
      'id',
      'Reports To Name',
      'manager',
      'Job Title Description',
      'title',
      'Payroll Name',
      'person',
    ],
    [
      'HiBob',
      'Display name',
      'person',
      'Reports to',
      'manager',
      'Reports to (email)',
      'manager',
      'Job title',
      'title',
    ],
    [
      'Google Workspace',
      'Email Address [Required]',
      'email',
      'Manager Email',
      'manager',
      'Employee Title',
      'title',
    ],
    ['Google Workspace', 'First Name [Required]', 'first name', 'Org Unit Path [Required]', 'department'],
    [
      'Microsoft Entra ID',
      'userPrincipalName',
      'email',
      'displayName',
      'person',
      'jobTitle',
      'title',
      'surname',
      'last name',
    ],
    ['Workday', 'Email - Primary Work', 'email', 'Primary Work Email', 'email', 'WWID', 'id'],
    [
      'German',
      'Pers.-Nr.',
      'id',
      'MA-Nr.',
      'id',
      'E-Mail (geschäftlich)',
      'email',
      'Vorgesetzter E-Mail',
      'manager',
    ],
    ['Lucidchart', 'Employee ID', 'id', 'Supervisor ID', 'manager', 'Name', 'person', 'Role', 'title'],
    ['Visio', 'Unique_ID', 'id', 'Reports_To', 'manager', 'Department', 'department'],
    [
      'Organimi',
      'Boss ID',
      'manager',
      'Dottedids',
      'dotted',
      'Role Title',
      'title',
      'Firstname',
      'first name',
    ],
    ['Pingboard', 'Manager’s Email', 'manager', 'Job Title', 'title'],
    ['ChartHop', 'manager email', 'manager', 'title', 'title'],
    ['Namely', 'Reports To (Email)', 'manager', 'Dotted Line Reports To (Email)', 'dotted'],
    ['Oracle', 'Person Number', 'id', 'Manager Person Number', 'manager', 'Position Name', 'title'],
    ['PeopleSoft', 'EMPLID', 'id', 'SUPERVISOR_ID', 'manager', 'POSITION_NBR', 'id'],
    ['Zoho People', 'Reporting To', 'manager', 'Designation', 'title', 'EmployeeID', 'id'],
    [
      'senior posts of the United Kingdom',
      'Post Unique Reference',
      'id',
      'Reports to Senior Post',
      'manager',
      'Unit',
      'department',
    ],
    ['junior posts of the United Kingdom', 'Reporting Senior Post', 'manager'],
    [
      'German',
      'Personalnummer',
      'id',
      'Vorgesetzter',
      'manager',
      'Stellenbezeichnung',
      'title',
      'Abteilung',
      'department',
    ],
    [
      'German',
      'Führungskraft',
      'manager',
      'Titel',
      'title',
      'Vorname',
      'first name',
      'E-Mail-Adresse',
      'email',
    ],
    [
      'French',
      'Matricule',
      'id',
      'Responsable hiérarchique',
      'manager',
      'Intitulé du poste',
      'title',
      'Équipe',
      'department',
    ],
    ['French', 'Nom', 'person', 'Prénom', 'first name', 'Courriel', 'email'],
    [
      'Spanish',
      'Jefe directo',
      'manager',
      'Cargo',
      'title',
      'Apellidos',
      'last name',
      'Departamento',
      'department',
    ],
  ])('of %s: “%s” is %s', (_, ...pairs) => {
    const names = pairs.filter((__, at) => at % 2 === 0);
    expect(names.map((name) => [name, partOf(name)])).toEqual(
      names.map((name, at) => [name, pairs[at * 2 + 1]]),
    );
  });

  it.each([
    'Username',
    'Job Code',
    'Cost Centre',
    'Company',
    'Preferred Name',
    'Personal Email',
    'Team Lead',
    'Project Manager',
    'Hiring Manager',
    'HR Manager',
    'Indirect Manager',
    'Manager Level 2',
    'Direct Reports',
    'Dotted Line Reports',
    'Number of reports',
    'Location',
    'Key',
    'PID',
    'Code',
    'N',
  ])('do not take “%s” for anything', (name) => {
    expect(partOf(name)).toBeUndefined();
  });
});

describe('a name in two columns', () => {
  const personOf = (header: string, row: string) => {
    const read = readTable(`${header},Title\n${row},CEO\n`);
    return read.ok ? read.document.scenarios[0].roles[0]?.person : read.message;
  };

  it.each([
    ['First name,Last name', 'Ada,Osei', 'Ada Osei'],
    ['Name,Vorname', 'Osei,Ada', 'Ada Osei'],
    ['Nom,Prénom', 'Osei,Ada', 'Ada Osei'],
    ['Nombre,Apellidos', 'Ada,Osei', 'Ada Osei'],
    ['Name,First name,Last name', 'Ada M. Osei,Ada,Osei', 'Ada M. Osei'],
    ['Full name,First name', 'Ada Osei,Ada', 'Ada Osei'],
    ['Display name,Surname', 'Ada Osei,Osei', 'Ada Osei'],
    ['Name', 'Ada Osei', 'Ada Osei'],
    ['Vorname', 'Ada', 'Ada'],
  ])('%s', (header, row, person) => {
    expect(personOf(header, row)).toBe(person);
  });
});

describe('columns of parts of a job, and of heads', () => {
  it.each([
    ['FTE', 'full-time equivalent'],
    ['Full-Time Equivalent', 'full-time equivalent'],
    ['VZÄ', 'full-time equivalent'],
    ['Vollzeitäquivalente', 'full-time equivalent'],
    ['ETP', 'full-time equivalent'],
    ['Équivalent temps plein', 'full-time equivalent'],
    ['Head count', 'heads'],
    ['Effectifs', 'heads'],
    ['Location', undefined],
  ])('“%s” is known as %s, and kept with the role', (name, known) => {
    expect(knownColumn(name)).toBe(known);
    expect(useOfColumn(name)).toBeUndefined();
    const read = readTable(`Id,Title,${name}\n1,CEO,0.8\n`);
    if (!read.ok) throw new Error(read.message);
    const [{ roles }] = read.document.scenarios;
    expect(roles[0]?.extra?.get(name)).toBe('0.8');
    expect(read.problems[0]?.message).toContain(`Kept with each role, and read by no rule: “${name}”.`);
  });

  it.each(['Team size', 'Heads in the team', 'Teamgröße', 'Staff'])('“%s” is the heads of a team', (name) => {
    const read = readTable(`Id,Title,${name}\n1,CEO,25\n2,Aide,\n`);
    if (!read.ok) throw new Error(read.message);
    const [{ roles }] = read.document.scenarios;
    expect(roles.map(({ staff }) => staff)).toEqual([25, undefined]);
    expect(read.problems[0]?.message).not.toContain('Kept with each role');
  });
});
