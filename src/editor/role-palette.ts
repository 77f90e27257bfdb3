import type { Role } from '../chart/chart.ts';
import { UNNAMED } from './new-role.ts';

/** A role as the palette offers it: what is usual for its title and nothing more. */
export interface PaletteItem {
  /** Unique in the palette. */
  readonly key: string;
  /** Everything of the role but its id. */
  readonly role: Omit<Role, 'id'>;
}

export interface PaletteGroup {
  readonly title: string;
  readonly items: readonly PaletteItem[];
  /** Absent where the titles are usual ones; false where they stand for a title that is not known yet. */
  readonly isUsual?: false;
}

const item = (title: string, attributes: Omit<Role, 'id' | 'title'> = {}): PaletteItem => ({
  key: title,
  role: { title, ...attributes },
});

const CHIEF = { executive: true } as const;
const BODY = { body: true } as const;

/**
 * Function and level are left to the title, where the inspector shows them as guesses; seats are stated, because
 * a title never says whether its holder sits on a board.
 */
export const ROLE_PALETTE: readonly PaletteGroup[] = [
  {
    title: 'Board and executives',
    items: [
      item('Chief Executive Officer', { board: true, executive: true }),
      item('Chief Customer Officer', CHIEF),
      item('Chief Experience Officer', CHIEF),
      item('Chief Marketing Officer', CHIEF),
      item('Chief Operating Officer', CHIEF),
      item('Chief Information Officer', CHIEF),
      item('Chief Technology Officer', CHIEF),
      item('Chief Digital Officer', CHIEF),
      item('Chief Revenue Officer', CHIEF),
      item('Chief Financial Officer', CHIEF),
      item('Chief Human Resources Officer', CHIEF),
    ],
  },
  {
    title: 'Customer',
    items: [
      item('Customer Experience Director'),
      item('Customer Services Director'),
      item('Head of Customer Experience'),
      item('Head of Customer Service'),
      item('Head of Digital Customer Service'),
      item('Head of Telephony'),
      item('Contact Centre Manager'),
      item('Head of Customer Insight'),
      item('Head of Complaints'),
    ],
  },
  {
    title: 'Digital and IT',
    items: [
      item('Digital Director'),
      item('Head of Digital'),
      item('IT Director'),
      item('Head of Platforms'),
    ],
  },
  {
    title: 'Marketing and sales',
    items: [item('Marketing Director'), item('Head of Brand'), item('Sales Director'), item('Head of Sales')],
  },
  {
    title: 'Operations',
    items: [item('Director of Operations'), item('Head of Logistics'), item('Head of Stores')],
  },
  {
    title: 'Boards and committees',
    items: [
      item('Board of Directors', BODY),
      item('Executive Committee', BODY),
      item('CX Steering Committee', BODY),
    ],
  },
  {
    title: 'Anything else',
    isUsual: false,
    items: [item('Vacant role', { vacant: true }), item(UNNAMED)],
  },
];

/** The groups with the items whose title holds every word typed; groups without any are left out. */
export function searchPalette(query: string): readonly PaletteGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return ROLE_PALETTE;
  return ROLE_PALETTE.map((group) => ({
    ...group,
    items: group.items.filter(({ role }) => words.every((word) => searchText(role.title).includes(word))),
  })).filter((group) => group.items.length > 0);
}

/** The title with its initials, so that "cco" finds the Chief Customer Officer. */
function searchText(title: string): string {
  const initials = title
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('');
  return `${title} ${initials}`.toLowerCase();
}
