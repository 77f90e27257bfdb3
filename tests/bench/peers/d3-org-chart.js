import { OrgChart } from 'd3-org-chart';
import { zoomIdentity } from 'd3-zoom';
import { cardHtml, middleOf } from './card.js';

const chart = new OrgChart();
let middle = '';
let added = 0;

/** The chart as documented: compact, cards as HTML, connections; everything open and without animation. */
globalThis.peer = {
  load({ roles, dotted }) {
    middle = middleOf(roles);
    chart
      .container('#chart')
      .svgHeight(globalThis.innerHeight)
      .duration(0)
      .nodeWidth(() => 200)
      .nodeHeight(() => 84)
      .nodeContent(({ data }) => cardHtml(data))
      .connections(dotted.map(({ manager, report }) => ({ from: report, to: manager, label: '' })))
      .data(roles.map((role) => ({ ...role, parentId: role.boss ?? '', _expanded: true })))
      .render();
  },
  whole() {
    chart.fit({ animate: false });
  },
  closeUp(zoom) {
    const { allNodes, svg, zoomBehavior, centerG } = chart.getChartState();
    const node = allNodes.find(({ id }) => id === middle);
    centerG.attr('transform', 'translate(0,0)');
    const view = zoomIdentity
      .translate(globalThis.innerWidth / 2, globalThis.innerHeight / 2)
      .scale(zoom)
      .translate(-node.x, -node.y);
    svg.call(zoomBehavior.transform, view);
  },
  edit() {
    added += 1;
    chart.addNode({
      id: `added-${added}`,
      parentId: middle,
      title: 'New role',
      person: '',
      department: '',
      colour: '#7a828c',
      _expanded: true,
    });
  },
};
