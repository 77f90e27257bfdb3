import {
  Handle,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useEdgesState,
  useNodesState,
  useReactFlow,
} from '@xyflow/react';
import { memo, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import '@xyflow/react/dist/style.css';
import { middleOf } from './card.js';

const Card = memo(function Card({ data }) {
  return (
    <div className="card" style={{ borderLeftColor: data.colour }}>
      <Handle type="target" position={Position.Top} />
      <b>{data.title}</b>
      <span>{data.person}</span>
      <small>{data.department}</small>
      <Handle type="source" position={Position.Bottom} />
    </div>
  );
});

/** The library's own way to leave out what is out of view; off unless asked for, as documented. */
const CULLED = location.search === '?culled';

const NODE_TYPES = { role: Card };

/** Without them a card would have to be in the page before it could be left out. */
const KNOWN_SIZE = {
  width: 200,
  height: 84,
  measured: { width: 200, height: 84 },
  handles: [
    { type: 'target', position: Position.Top, x: 97, y: -3, width: 6, height: 6 },
    { type: 'source', position: Position.Bottom, x: 97, y: 81, width: 6, height: 6 },
  ],
};

const nodeOf = ({ id, x, y, ...data }) => ({
  id,
  type: 'role',
  position: { x, y },
  data,
  ...(CULLED && KNOWN_SIZE),
});
const edgeOf = (source, target, kind) => ({
  id: `${kind} ${source} ${target}`,
  source,
  target,
  type: 'smoothstep',
  ...(kind === 'dotted' && { style: { strokeDasharray: '2 5' } }),
});

/** What the page may ask of the chart once it stands. */
let flow;

function Chart({ first }) {
  const [nodes, setNodes, onNodesChange] = useNodesState(first.nodes);
  const [edges, setEdges, onEdgesChange] = useEdgesState(first.edges);
  const view = useReactFlow();
  useEffect(() => {
    flow = { setNodes, setEdges, view };
  }, [setNodes, setEdges, view]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      nodeTypes={NODE_TYPES}
      minZoom={0.0001}
      {...(CULLED ? { onlyRenderVisibleElements: true, defaultViewport: first.view } : { fitView: true })}
    />
  );
}

const root = createRoot(document.querySelector('#chart'));
let middle;
let added = 0;

/**
 * As documented: all nodes at once, a custom node, `fitView`; the places come with the data. When only what is in
 * view is drawn, it opens at the top instead, where that pays.
 */
globalThis.peer = {
  load({ roles, dotted }) {
    middle = roles.find(({ id }) => id === middleOf(roles));
    const solid = roles.filter(({ boss }) => boss !== null).map(({ id, boss }) => edgeOf(boss, id, 'solid'));
    const [top] = roles;
    const first = {
      view: { x: globalThis.innerWidth / 2 - (top.x + 100) * 0.7, y: 80 - top.y * 0.7, zoom: 0.7 },
      nodes: roles.map(nodeOf),
      edges: [...solid, ...dotted.map(({ manager, report }) => edgeOf(manager, report, 'dotted'))],
    };
    root.render(
      <ReactFlowProvider>
        <Chart first={first} />
      </ReactFlowProvider>,
    );
  },
  whole() {
    void flow.view.fitView({ duration: 0 });
  },
  closeUp(zoom) {
    void flow.view.setCenter(middle.x + 100, middle.y + 42, { zoom, duration: 0 });
  },
  edit() {
    added += 1;
    const id = `added-${added}`;
    const place = { x: middle.x + 20 * added, y: middle.y + 110 };
    const role = { id, title: 'New role', person: '', department: '', colour: '#7a828c', ...place };
    flow.setNodes((nodes) => [...nodes, nodeOf(role)]);
    flow.setEdges((edges) => [...edges, edgeOf(middle.id, id, 'solid')]);
  },
};
