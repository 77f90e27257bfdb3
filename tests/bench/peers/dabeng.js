import $ from 'jquery';
import 'orgchart';
import 'orgchart/dist/css/jquery.orgchart.min.css';
import './dabeng.css';
import { cardHtml, middleOf } from './card.js';

/** The library takes a tree. */
function nested(roles) {
  const nodes = new Map(roles.map((role) => [role.id, { ...role }]));
  let top;
  for (const node of nodes.values()) {
    const boss = nodes.get(node.boss);
    if (!boss) top = node;
    else if (boss.children) boss.children.push(node);
    else boss.children = [node];
  }
  return top;
}

const element = (id) => document.querySelector(`#${CSS.escape(id)}`);

let chart;
let middle = '';
let added = 0;

/** Shows a place of the chart, given in its own pixels, in the middle of the window. */
function look(x, y, zoom) {
  const [node] = chart.$chart;
  const dx = globalThis.innerWidth / 2 - x * zoom;
  const dy = globalThis.innerHeight / 2 - y * zoom;
  node.style.transformOrigin = '0 0';
  node.style.transform = `matrix(${zoom}, 0, 0, ${zoom}, ${dx}, ${dy})`;
}

globalThis.peer = {
  load({ roles }) {
    middle = middleOf(roles);
    chart = $('#chart').orgchart({
      data: nested(roles),
      nodeTemplate: cardHtml,
      pan: true,
      zoom: true,
      zoomoutLimit: 0.0001,
      draggable: true,
    });
  },
  whole() {
    const [{ offsetWidth: width, offsetHeight: height }] = chart.$chart;
    const zoom = 0.9 * Math.min(1, globalThis.innerWidth / width, globalThis.innerHeight / height);
    look(width / 2, height / 2, zoom);
  },
  closeUp(zoom) {
    look(0, 0, 1);
    const card = element(middle).getBoundingClientRect();
    const all = chart.$chart[0].getBoundingClientRect();
    look(card.x - all.x + card.width / 2, card.y - all.y + card.height / 2, zoom);
  },
  edit() {
    added += 1;
    const data = { id: `added-${added}`, title: 'New role', person: '', department: '', colour: '#7a828c' };
    chart.addChildren($(element(middle)), [{ ...data, relationship: '110' }]);
  },
};
