/** Names parted by blanks and ends of lines. */
export function names(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/**
 * Names of columns by what the columns are for, as `plainColumnName` writes them. Where several columns of a table are
 * for the same, the name that stands first wins: English before other languages, what one thing only can be meant by
 * before what may be meant otherwise. They are the headers that systems for staff and programs for charts export.
 *
 * Not among them, because they mean something else in as many tables: a user name, a job code (many share it), a cost
 * centre, a group or a company, a preferred name (often the first only), a private address, a team lead (a title, or
 * yes and no), a project, account or hiring manager, an indirect manager and the managers of every level, dotted-line
 * reports (who stand below), and headers of one letter.
 */
export const PART_NAMES = {
  id: names(`
    id employeeid employeenumber employeeno empid personid personnelnumber workerid staffid positionid roleid uniqueid
    postuniquereference
    uniquepostreference uniqueidentifier userid emplid employeecode empcode employeeref employeereference
    employeereferencecode employeeidincompany staffnumber staffno personnumber personnelno personnelid payrollnumber
    filenumber associateid assignmentid assignmentnumber contactid memberid objectid
    positionnumber positionno positionnbr positioncode postid postnumber postreference seatid identifier
    employeekey empno
    workernumber workerno workdayid wwid badge badgenumber badgeid badgeno hrid hrisid sapid staffcode clocknumber
    clockno
    personalnummer personalnr persnr persno pernr personnr mitarbeiternummer mitarbeiternr mitarbeiterid manr manummer stellennummer planstelle
    matricule nummatricule numeromatricule matriculesalarie matriculedusalarie numeroemploye idemploye identifiant numerodeempleado idempleado legajo
  `),
  email: names(`
    workemail workemailaddress email emailaddress mail
    businessemail businessemailaddress companyemail corporateemail officialemail emailwork contactworkemail emailid
    primaryemail primaryemailaddress employeeemail emailaddressrequired userprincipalname upn
    emailprimarywork primaryworkemail primaryworkemailaddress emailaddresswork emailworkaddress emailbusiness
    emailaddressbusiness emailprimary emailaddressprimary emailcompany companyemailaddress corporateemailaddress
    officeemail emailoffice emailcorporate professionalemail
    emailprofessionnel mailprofessionnel adresseemailprofessionnelle adressemailprofessionnelle courrielprofessionnel
    emailgeschaftlich geschaftlicheemail emaildienstlich dienstlicheemail emailberuflich correoprofesional
    correocorporativo correoempresarial
    emailadresse mailadresse courriel adresseemail adressemail adresseelectronique correo correoelectronico
  `),
  manager: names(`
    managerid manageremployeeid managernumber reportstoid bossid supervisorid parentid parentpositionid
    reportstoseniorpost
    reportingseniorpost manageremployeenumber managerpersonnumber managerpersonid manageruserid managerworkerid
    managerpositionid managercode managerref managerreference managerassociateid linemanagerid directmanagerid
    reportingmanagerid reportingtoid supervisoreid supervisoremployeeid supervisoremployeenumber supervisornumber
    supervisorpositionid reportstoemployeeid reportstoemployeenumber reportstoassociateid reportstopositionid
    reportstopositionnumber reportstoidincompany reportstopost parentuniqueid parentroleid superiorid superiornumber
    parentemployeekey mgrid
    vorgesetztenid vorgesetzterid vorgesetzteid vorgesetzterpersnr persnrvorgesetzter fuhrungskraftid personalnummervorgesetzter matriculemanager matriculeresponsable
    idresponsable idmanager idjefe
    manageremail managersemail reportstoemail supervisoremail
    manageremailaddress managersemailaddress managermail managerworkemail manageremailid manageruserprincipalname
    managerupn manageremailprimarywork managerprimaryworkemail managersworkemail managerworkemailaddress
    workersmanageremail linemanageremail directmanageremail reportingmanageremail reportingtoemail supervisoremailaddress
    manageremails supervisorsemail bossemail reportstoemailaddress emailmanager emaildumanager emailresponsable emailvorgesetzter
    vorgesetzteremail vorgesetztenemail vorgesetzteemail emaildesvorgesetzten fuhrungskraftemail emailfuhrungskraft
    responsableemail
    reportsto manager managername managersname linemanager boss supervisor supervisorname parent
    reportingto reportingmanager reportingmanagername reportsdirectlyto directmanager directmanagername directsupervisor
    immediatemanager immediatesupervisor primarymanager primarysupervisor peoplemanager linemanagername
    workersmanager workersmanagers currentmanager managerfullname managerdisplayname supervisorfullname
    reportstoname reportstofullname reportstolegalname reportstodisplayname bossname parentname superior superiorname mgr
    vorgesetzter vorgesetzte vorgesetztername direktervorgesetzter direktevorgesetzte fuhrungskraft berichtetan
    responsable responsablehierarchique responsabledirect superieur superieurhierarchique managerhierarchique rattachea
    nomduresponsable jefe jefedirecto jefeinmediato responsabledirecto supervisordirecto reportaa superiorinmediato
  `),
  dotted: names(`
    dottedline dottedlines dottedlineto dottedid dottedids dottedmanager dottedmanagers dottedlinemanager
    dottedlinemanagers secondarymanager secondarymanagers matrixmanager matrixmanagers altreportsto alternatereportsto
    dottedlinereportsto dottedlinereportstoemail dottedreportsto dottedlinemanagerid dottedlinemanageremail
    dottedlinemanagername dottedlinesupervisor matrixmanagerid matrixmanageremail matrixmanagername matrixreportsto
    secondarymanagerid secondarymanageremail secondarysupervisor secondaryreportsto functionalmanager
    functionalmanagerid functionalmanageremail alternatemanager additionalmanager additionalmanagers
    fachlichervorgesetzter fachlichevorgesetzte responsablefonctionnel managerfonctionnel jefefuncional
  `),
  'dotted purposes': names('dottedlinepurposes dottedlinepurpose dottedpurposes dottedpurpose'),
  title: names(`
    title jobtitle businesstitle positiontitle roletitle role position
    employeetitle posttitle worktitle workingtitle functionaltitle officialtitle currenttitle currentjobtitle
    primaryjobtitle jobtitledescription positionname positiondescription rolename jobname jobrole jobposition
    designation post job jobprofile occupation genericjobtitle roleposition positionrole empjobrole
    stellenbezeichnung positionsbezeichnung jobbezeichnung berufsbezeichnung jobtitel stelle funktion rolle titel
    planstellenbezeichnung planstellentext stellentext bezeichnung
    intituleduposte intituledeposte intituleposte libelleposte poste fonction titreduposte titre emploi
    puesto puestodetrabajo cargo titulo
  `),
  person: names(`
    person name fullname worker workername employeename employee displayname
    employeefullname employeedisplayname personname staffname membername legalname fulllegalname payrollname
    postholder postholdername jobholder incumbent incumbentname occupant heldby ename
    empname vollstandigername nameundvorname vornameundname mitarbeitername mitarbeiter stelleninhaber
    nomcomplet nometprenom prenometnom nom collaborateur salarie titulaire
    nombrecompleto nombreyapellidos nombre empleado
  `),
  'first name': names(`
    firstname givenname forename
    firstnames givennames forenames legalfirstname firstnamerequired namefirst employeefirstname
    vorname vornamen prenom prenoms nombres nombredepila primernombre
  `),
  'last name': names(`
    lastname surname familyname
    legallastname lastnamerequired namelast employeelastname
    nachname familienname nomdefamille apellido apellidos
  `),
  department: names(`
    subteam team teamname workteam section subunit unit unitname orgunit orgunitname organisationalunit
    organizationalunit organisationunit organizationunit orgunitpath orgunitpathrequired subdepartment
    department departmentname dept deptname departmentdescription homedepartment homedepartmentdescription
    employeedepartment empdepartment
    supervisoryorganization supervisoryorganisation division divisionname directorate businessunit
    organisation organization organisationname organizationname parentdepartment
    abteilung fachbereich bereich organisationseinheit orgeinheit ressort referat
    equipe departement pole departamento equipo direktion direction service area
  `),
} as const satisfies Readonly<Record<string, readonly string[]>>;
