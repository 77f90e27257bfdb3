import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/formats/table/read-table.ts';

/** Header rows as published tables, sample databases and templates have them; all other columns are kept. */
const HEADERS: readonly (readonly [from: string, header: string, uses: Readonly<Record<string, string>>])[] =
  [
    [
      'senior posts of the United Kingdom, with a column whose name was taken out',
      'Post Unique Reference,Name,Grade (or equivalent),Job Title,Job/Team Function,Parent Department,Organisation,Unit,Contact Phone,Contact E-mail,Reports to Senior Post,Salary Cost of Reports (£),FTE,Actual Pay Floor (£),Actual Pay Ceiling (£),,Professional/Occupational Group,Notes,Valid?',
      {
        'Post Unique Reference': 'id',
        Name: 'person',
        'Job Title': 'title',
        Unit: 'department',
        'Reports to Senior Post': 'manager',
      },
    ],
    [
      'the same in 2011',
      'Post Unique Reference,Name,Grade,Job Title,Job/Team Function,Parent Department,Organisation,Unit,Contact Phone,Contact E-mail,Reports to Senior Post,Salary Cost of Reports (£),FTE,Actual Pay Floor (£),Actual Pay Ceiling (£),Total Pay (£),Professional/Occupational Group,Notes,Valid?',
      {
        'Post Unique Reference': 'id',
        Name: 'person',
        'Job Title': 'title',
        Unit: 'department',
        'Reports to Senior Post': 'manager',
      },
    ],
    [
      'junior posts of the United Kingdom',
      'Parent Department,Organisation,Unit,Reporting Senior Post,Grade,Payscale Minimum (£),Payscale Maximum (£),Generic Job Title,Number of Posts in FTE,Professional/Occupational Group',
      { Unit: 'department', 'Reporting Senior Post': 'manager', 'Generic Job Title': 'title' },
    ],
    [
      'high earners of the United Kingdom',
      'Post Unique Reference,Surname,Forename(s),Grade Equivalent,Job Title,Job/Team Function,Parent Department,Organisation,Total Pay Floor (£),Total Pay Ceiling (£),Change from 2011,Notes,Contact Email',
      {
        'Post Unique Reference': 'id',
        Surname: 'last name',
        'Forename(s)': 'first name',
        'Job Title': 'title',
        Organisation: 'department',
      },
    ],
    [
      'a course in measuring staff',
      'Employee_Name,EmpID,MarriedID,GenderID,EmpStatusID,DeptID,Salary,PositionID,Position,State,Department,ManagerName,ManagerID,RecruitmentSource,PerformanceScore',
      {
        Employee_Name: 'person',
        EmpID: 'id',
        Position: 'title',
        Department: 'department',
        ManagerID: 'manager',
      },
    ],
    [
      'a sample database of a trader',
      'EmployeeID,LastName,FirstName,Title,TitleOfCourtesy,BirthDate,HireDate,Address,City,Region,PostalCode,Country,HomePhone,Extension,Photo,Notes,ReportsTo,PhotoPath',
      {
        EmployeeID: 'id',
        LastName: 'last name',
        FirstName: 'first name',
        Title: 'title',
        ReportsTo: 'manager',
      },
    ],
    [
      'a sample database of models',
      'employeeNumber,lastName,firstName,extension,email,officeCode,reportsTo,jobTitle',
      {
        employeeNumber: 'id',
        lastName: 'last name',
        firstName: 'first name',
        reportsTo: 'manager',
        jobTitle: 'title',
      },
    ],
    [
      'the oldest sample database',
      'EMPNO,ENAME,JOB,MGR,HIREDATE,SAL,COMM,DEPTNO',
      { EMPNO: 'id', ENAME: 'person', JOB: 'title', MGR: 'manager' },
    ],
    [
      'its successor, whose titles are codes',
      'EMPLOYEE_ID,FIRST_NAME,LAST_NAME,EMAIL,PHONE_NUMBER,HIRE_DATE,JOB_ID,SALARY,COMMISSION_PCT,MANAGER_ID,DEPARTMENT_ID',
      {
        EMPLOYEE_ID: 'id',
        FIRST_NAME: 'first name',
        LAST_NAME: 'last name',
        MANAGER_ID: 'manager',
      },
    ],
    [
      'a warehouse of a bicycle maker',
      'EmployeeKey,ParentEmployeeKey,FirstName,LastName,MiddleName,NameStyle,Title,HireDate,DepartmentName',
      {
        EmployeeKey: 'id',
        ParentEmployeeKey: 'manager',
        FirstName: 'first name',
        LastName: 'last name',
        Title: 'title',
        DepartmentName: 'department',
      },
    ],
    [
      'a library that draws charts',
      'id,parentId,name,imageUrl,area,profileUrl,office,tags,isLoggedUser,positionName,size',
      { id: 'id', parentId: 'manager', name: 'person', area: 'department', positionName: 'title' },
    ],
    [
      'a program for charts',
      'PersonID,SupervisorID,Name,Title,Department,AltReportsTo,Photo',
      {
        PersonID: 'id',
        SupervisorID: 'manager',
        Name: 'person',
        Title: 'title',
        Department: 'department',
        AltReportsTo: 'dotted',
      },
    ],
    [
      'another one, by addresses',
      'First Name,Last Name,Email,AliasEmails,Position,SupervisorEmail,Department,SubDepartment,Location,StartDate',
      {
        'First Name': 'first name',
        'Last Name': 'last name',
        Email: 'id',
        Position: 'title',
        SupervisorEmail: 'manager',
        SubDepartment: 'department',
      },
    ],
    [
      'an import for payrolls',
      'CompanyId,CompanyCode,EmployeeNumber,EmployeeFirstName,EmployeeLastName,EmployeeEmail,EmployeeDepartment,HireDate,ManagerEmployeeNumber',
      {
        EmployeeNumber: 'id',
        EmployeeFirstName: 'first name',
        EmployeeLastName: 'last name',
        EmployeeDepartment: 'department',
        ManagerEmployeeNumber: 'manager',
      },
    ],
    [
      'an import with several managers',
      'email,firstName,lastName,managerEmails,companyDomain,role,rowStatus',
      {
        email: 'id',
        firstName: 'first name',
        lastName: 'last name',
        managerEmails: 'manager',
        role: 'title',
      },
    ],
    [
      'a shared sheet',
      'No.,Name,Role/Position,Team,Reports To,Photo,Work Email',
      {
        Name: 'person',
        'Role/Position': 'title',
        Team: 'department',
        'Reports To': 'manager',
        'Work Email': 'id',
      },
    ],
    [
      'an agency of the United Nations',
      'Email Address,First name,Last name,Worker type,Division,Unit,Job title,Line manager,Duty station,Current Grade,Staff number,Nationality',
      {
        'First name': 'first name',
        'Last name': 'last name',
        Unit: 'department',
        'Job title': 'title',
        'Line manager': 'manager',
        'Staff number': 'id',
      },
    ],
    [
      'a sheet of a finance department',
      'Emp ID,Full Name,Job Title,Reports To,FTE,Annual Salary,Cost Centre',
      { 'Emp ID': 'id', 'Full Name': 'person', 'Job Title': 'title', 'Reports To': 'manager' },
    ],
  ];

describe('the header of', () => {
  it.each(HEADERS)('%s is understood, and what is not is kept', (_from, header, uses) => {
    const names = header.split(',');
    const read = readTable(`${header}\n${names.map((_, at) => `cell ${at}`).join(',')}\n`);
    if (!read.ok) throw new Error(read.message);
    const { columns } = read.reading;
    const understood = columns.flatMap(({ name, is }) => (is === undefined ? [] : [[name, is] as const]));
    expect(Object.fromEntries(understood)).toEqual(uses);
    const [role] = read.document.scenarios[0].roles;
    const kept = new Set(role?.extra?.values());
    const unused = names.flatMap((_, at) => (columns[at]?.is === undefined ? [`cell ${at}`] : []));
    expect(unused.filter((cell) => !kept.has(cell))).toEqual([]);
  });
});
