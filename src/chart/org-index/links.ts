/** Arrows between numbered roles, in the order they were added: the targets of role `n` stand together. */
export interface Links {
  /** The targets of role `n` are `targets[starts[n]]` up to, not including, `targets[starts[n + 1]]`. */
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

/**
 * Sorts arrows by where they start. Arrays of numbers, since a Map of arrays costs most of the time a large chart
 * takes to index.
 *
 * @param count How many roles there are; their numbers run from 0.
 * @param from Where each arrow starts.
 * @param to Where the arrow at the same place ends.
 */
export function linksBetween(count: number, from: readonly number[], to: readonly number[]): Links {
  // Counted two places on, so that filling moves `starts[n + 1]` from the start of `n` to its end.
  const starts = new Int32Array(count + 2);
  for (const start of from) starts[start + 2] = at(starts, start + 2) + 1;
  for (let n = 2; n < starts.length; n += 1) starts[n] = at(starts, n) + at(starts, n - 1);
  const targets = new Int32Array(to.length);
  for (let arrow = 0; arrow < from.length; arrow += 1) {
    const next = at(from, arrow) + 1;
    const place = at(starts, next);
    targets[place] = at(to, arrow);
    starts[next] = place + 1;
  }
  return { starts, targets };
}

/**
 * The same arrows once the roles have other numbers.
 *
 * @param before By new number, the old one.
 * @param after By old number, the new one.
 */
export function renumbered({ starts, targets }: Links, before: Int32Array, after: Int32Array): Links {
  const newStarts = new Int32Array(before.length + 1);
  const newTargets = new Int32Array(targets.length);
  let arrow = 0;
  for (let role = 0; role < before.length; role += 1) {
    const end = at(starts, at(before, role) + 1);
    for (let i = at(starts, at(before, role)); i < end; i += 1) {
      newTargets[arrow] = at(after, at(targets, i));
      arrow += 1;
    }
    newStarts[role + 1] = arrow;
  }
  return { starts: newStarts, targets: newTargets };
}

/** How many arrows start at a role. */
export function countAt({ starts }: Links, role: number): number {
  return at(starts, role + 1) - at(starts, role);
}

/** A number of a list that is known to be long enough. */
export function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}

/**
 * Finds every role that can be reached from one, nearest first, without itself. Its notes on who was seen are
 * kept from one question to the next, so that a short answer costs little in a large chart.
 */
export function explorer(count: number): (from: number, links: Links) => readonly number[] {
  const seenBy = new Int32Array(count);
  let questions = 0;
  return (from, { starts, targets }) => {
    questions += 1;
    seenBy[from] = questions;
    const queue = [from];
    for (let done = 0; done < queue.length; done += 1) {
      const here = at(queue, done);
      const end = at(starts, here + 1);
      for (let i = at(starts, here); i < end; i += 1) {
        const target = at(targets, i);
        if (seenBy[target] === questions) continue;
        seenBy[target] = questions;
        queue.push(target);
      }
    }
    return queue.slice(1);
  };
}
