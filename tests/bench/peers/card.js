/** @typedef {import('../compare/peer-chart.ts').PeerRole} PeerRole */

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[/** @type {keyof typeof ESCAPES} */ (sign)]);
}

/**
 * A card as these libraries take it: HTML with title, person, department and its colour.
 *
 * @param {PeerRole} role
 */
export function cardHtml({ title, person, department, colour }) {
  return `<div class="card" style="border-left-color:${colour}"><b>${escaped(title)}</b><span>${escaped(person)}</span><small>${escaped(department)}</small></div>`;
}

/**
 * The card that every page looks at close up: far down and in the middle, with neighbours on all sides.
 *
 * @param {readonly PeerRole[]} roles
 * @returns {string} Its id.
 */
export function middleOf(roles) {
  return roles[Math.floor(roles.length / 2)]?.id ?? '';
}
