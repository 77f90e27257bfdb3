/** What a column may be, as a person reads it, in groups; the values are the names of `COLUMN_FIELDS`. */
export const COLUMN_GROUPS: readonly {
  readonly label: string;
  readonly fields: readonly { readonly is: string; readonly words: string }[];
}[] = [
  {
    label: 'The role',
    fields: [
      { is: 'title', words: 'Title' },
      { is: 'person', words: 'Person' },
      { is: 'first name', words: 'First name' },
      { is: 'last name', words: 'Last name' },
      { is: 'department', words: 'Department' },
      { is: 'id', words: 'Id' },
      { is: 'email', words: 'E-mail' },
    ],
  },
  {
    label: 'Who reports to whom',
    fields: [
      { is: 'manager', words: 'Manager' },
      { is: 'dotted', words: 'Dotted lines' },
      { is: 'dotted purposes', words: 'What dotted lines are for' },
    ],
  },
  {
    label: 'More about the role',
    fields: [
      { is: 'function', words: 'Function' },
      { is: 'level', words: 'Level' },
      { is: 'board', words: 'On the board' },
      { is: 'executive', words: 'On the executive team' },
      { is: 'dedicated', words: 'Dedicated' },
      { is: 'accountableFor', words: 'Accountable for' },
      { is: 'responsibleFor', words: 'Responsible for' },
      { is: 'budget', words: 'Budget' },
      { is: 'staff', words: 'Heads in the team' },
      { is: 'kpis', words: 'KPIs' },
      { is: 'touchpoints', words: 'Touch-points' },
      { is: 'vacant', words: 'Vacant' },
      { is: 'planned', words: 'Planned' },
      { is: 'assistant', words: 'Assistant' },
      { is: 'jobShare', words: 'Job share' },
      { is: 'body', words: 'Board or committee' },
      { is: 'note', words: 'Note' },
    ],
  },
];
