import type { Line, Role, Scenario } from '../../src/chart/chart.ts';
import { type RandomNumbers, randomNumbers } from '../support/random-numbers.ts';
import { DEPARTMENTS, type Department, FIRST_NAMES, LAST_NAMES, POSITIONS, REGIONS } from './vocabulary.ts';

interface Seat {
  readonly role: Role;
  readonly depth: number;
  readonly department: Department | undefined;
}

/**
 * A company of any size as an HR system would export it: nine departments under a chief executive, spans of three
 * to nine, one role in fifty with a dotted line into another department.
 *
 * @param size How many roles; at least 1.
 * @param seed The same size and seed give the same chart.
 */
export function randomChart(size: number, seed = 1): Scenario {
  const random = randomNumbers(seed);
  const top: Role = { id: 'r0', title: 'Chief Executive Officer', person: name(random), board: true };
  const seats: Seat[] = [{ role: top, depth: 0, department: undefined }];
  const lines: Line[] = [];
  for (let at = 0; seats.length < size; at += 1) {
    const boss = seats[at];
    if (!boss) break;
    const span = Math.min(boss.depth === 0 ? DEPARTMENTS.length : random.between(3, 9), size - seats.length);
    for (let place = 0; place < span; place += 1) {
      const seat = hire(random, boss, `r${seats.length}`, place);
      seats.push(seat);
      lines.push({ manager: boss.role.id, report: seat.role.id, kind: 'solid' });
    }
  }
  return {
    id: 'today',
    name: `${size} roles`,
    roles: seats.map((seat) => seat.role),
    lines: [...lines, ...dottedLines(random, seats)],
  };
}

function hire(random: RandomNumbers, boss: Seat, id: string, place: number): Seat {
  const depth = boss.depth + 1;
  const department = boss.department ?? DEPARTMENTS[place];
  const chief = depth === 1 && department;
  const title = chief ? department.chief : titleAt(random, depth, department);
  const role: Role = {
    id,
    title,
    person: name(random),
    ...(department && { department: department.name }),
    ...(chief && { executive: true }),
    ...(random.between(1, 40) === 1 && { vacant: true }),
  };
  return { role, depth, department };
}

function titleAt(random: RandomNumbers, depth: number, department: Department | undefined): string {
  const positions = POSITIONS[Math.min(depth - 2, POSITIONS.length - 1)] ?? ['*'];
  const field = random.pick(department?.fields ?? ['Strategy']);
  return `${random.pick(positions).replace('*', field)} ${random.pick(REGIONS)}`.trim();
}

function name(random: RandomNumbers): string {
  return `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
}

/** From a role to a manager of another department; a pair is drawn once. */
function dottedLines(random: RandomNumbers, seats: readonly Seat[]): readonly Line[] {
  const managers = seats.slice(1, Math.max(2, Math.floor(seats.length / 8)));
  const drawn = new Map<string, Line>();
  if (managers.length < 2) return [];
  for (let count = Math.floor(seats.length / 50); count > 0; count -= 1) {
    const manager = random.pick(managers);
    const report = random.pick(seats);
    if (report.depth < 2 || report.department === manager.department) continue;
    const ends = { manager: manager.role.id, report: report.role.id };
    drawn.set(`${ends.manager} ${ends.report}`, { ...ends, kind: 'dotted', purpose: 'metrics' });
  }
  return [...drawn.values()];
}
