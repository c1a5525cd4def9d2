import Graph from 'graphology';
import Sigma from 'sigma';
import { shown, PREDICATES } from '../words.ts';
import { type Colours, coloursOf, mixed, onTheme } from './colours.ts';
import { type EdgeLook, SignedEdgeProgram } from './edge-program.ts';
import { drawHover, drawLabel } from './labels.ts';
import { ACTIONS, lanesOf, type Network } from './network.ts';

interface NodeLook {
  x: number;
  y: number;
  size: number;
  label: string;
}
interface EdgeDrawn extends EdgeLook {
  size: number;
  verb: string;
}

/** What of a picture is looked at; all of it where nothing is. */
export interface Looked {
  /** The mechanisms that are sought. */
  readonly sought: ReadonlySet<string> | null;
  readonly node: string | null;
  readonly edge: string | null;
}

interface DrawingEvents {
  onNode(id: string | null): void;
  onEdge(id: string): void;
}

/** Pixels between two edges of the same nodes. */
const LANE = 7;
/** No more edges are told in words at once, and no more names written whether there is room or not: those sought, those near. */
const MOST_WORDS = 24;
const MOST_SOUGHT = 40;
const MOST_NEAR = 30;

/** A network as a picture in an element: signed and directed, the stronger the more sources, dashed without any. */
export class Drawing {
  readonly #sigma: Sigma<NodeLook, EdgeDrawn>;
  readonly #graph: Graph<NodeLook, EdgeDrawn>;
  readonly #element: HTMLElement;
  readonly #forgetTheme: () => void;
  readonly #middle: string | undefined;
  readonly #crowd: number;
  #colours: Colours;
  #looked: Looked = { sought: null, node: null, edge: null };
  #hovered: string | null = null;

  /** Throws where the browser has no WebGL. */
  constructor(element: HTMLElement, network: Network, places: Float32Array, { onNode, onEdge }: DrawingEvents) {
    this.#element = element;
    this.#middle = network.nodes[0]?.id;
    this.#crowd = 0.75 * crowdOf(network);
    this.#colours = coloursOf(element);
    this.#graph = graphOf(network, places);
    this.#sigma = new Sigma<NodeLook, EdgeDrawn>(this.#graph, element, {
      defaultEdgeType: 'signed',
      edgeProgramClasses: { signed: SignedEdgeProgram as never },
      enableEdgeEvents: true,
      renderEdgeLabels: true,
      zIndex: true,
      // Printed, or in a window that is being closed, it has no width.
      allowInvalidContainer: true,
      stagePadding: 40,
      minCameraRatio: 0.02,
      maxCameraRatio: 1.6,
      labelSize: 13,
      labelWeight: '500',
      labelDensity: 0.7,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 3,
      edgeLabelSize: 11,
      defaultDrawNodeLabel: (context, data, settings) => drawLabel(context, data, settings, this.#colours),
      defaultDrawNodeHover: (context, data, settings) => drawHover(context, data, settings, this.#colours),
      nodeReducer: (id, look) => this.#showNode(id, look),
      edgeReducer: (id, look) => this.#showEdge(id, look),
      enableCameraRotation: false,
    });
    keepScrolling(element);
    this.#sigma.on('enterNode', ({ node }) => this.#hover(node));
    this.#sigma.on('leaveNode', () => this.#hover(null));
    this.#sigma.on('clickNode', ({ node }) => onNode(node));
    this.#sigma.on('clickEdge', ({ edge }) => onEdge(edge));
    this.#sigma.on('clickStage', () => onNode(null));
    this.#paint();
    this.#forgetTheme = onTheme(() => {
      this.#colours = coloursOf(element);
      this.#paint();
    });
  }

  look(looked: Looked): void {
    this.#looked = looked;
    this.#sigma.refresh({ skipIndexation: true });
  }

  zoom(by: 'in' | 'out' | 'whole'): void {
    const camera = this.#sigma.getCamera();
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
    if (by === 'whole') void camera.animatedReset({ duration });
    else if (by === 'in') void camera.animatedZoom({ duration });
    else void camera.animatedUnzoom({ duration });
  }

  kill(): void {
    this.#forgetTheme();
    this.#sigma.kill();
  }

  #hover(id: string | null): void {
    this.#hovered = id;
    this.#element.style.cursor = id === null ? '' : 'pointer';
    this.#sigma.refresh({ skipIndexation: true });
  }

  #paint(): void {
    const { ink, soft, font } = this.#colours;
    this.#sigma.setSettings({
      labelColor: { color: ink },
      edgeLabelColor: { color: soft },
      labelFont: font,
      edgeLabelFont: font,
    });
  }

  /** The node whose neighbours stand out: the one under the pointer, else the one that was chosen. */
  get #centre(): string | null {
    const id = this.#hovered ?? this.#looked.node;
    return id !== null && this.#graph.hasNode(id) ? id : null;
  }

  /** Whether a part of the picture stands out: the rest is faint then. */
  get #isLookedAt(): boolean {
    return this.#centre !== null || this.#looked.edge !== null || this.#looked.sought !== null;
  }

  #showNode(id: string, { x, y, size, label }: NodeLook) {
    const { ink, node, faint } = this.#colours;
    const { sought, edge } = this.#looked;
    const centre = this.#centre;
    const isNamed =
      id === centre ||
      (centre === null && edge !== null && this.#graph.hasEdge(edge) && this.#graph.hasExtremity(edge, id));
    const isNear = isNamed || (centre !== null && this.#graph.areNeighbors(id, centre));
    const isSought = sought?.has(id) ?? false;
    const isFaint = !isNear && !isSought && this.#isLookedAt;
    return {
      x,
      y,
      size,
      label: isFaint ? null : label,
      color: isFaint ? faint : isNamed || isSought || id === this.#middle ? ink : node,
      forceLabel:
        isNamed ||
        id === this.#middle ||
        (isSought && sought!.size < MOST_SOUGHT) ||
        (isNear && this.#graph.degree(centre) < MOST_NEAR),
      zIndex: isFaint ? 0 : 1,
    };
  }

  #showEdge(id: string, { size, verb, ...look }: EdgeDrawn) {
    const { sought, edge } = this.#looked;
    const { faint, paper } = this.#colours;
    const centre = this.#centre;
    const [source, target] = this.#graph.extremities(id);
    const isNear = id === edge || (centre !== null && (source === centre || target === centre));
    const isSought = sought !== null && (sought.has(source) || sought.has(target));
    const isFaint = !isNear && !isSought && this.#isLookedAt;
    const isTold = isNear && (id === edge || this.#graph.degree(centre) <= MOST_WORDS);
    const colour = isFaint ? faint : this.#colours[look.action];
    return {
      ...look,
      size: id === edge ? size + 2 : size,
      color: isNear || isSought ? colour : mixed(colour, paper, this.#crowd),
      label: isTold ? verb : null,
      forceLabel: isTold,
      zIndex: isFaint ? 0 : isNear ? 2 : 1,
    };
  }
}

/** A wheel and a finger scroll the page, as anywhere; a wheel with Ctrl, as a pinch gives it, and two fingers zoom the picture. */
function keepScrolling(element: HTMLElement): void {
  element.addEventListener('wheel', (event) => !event.ctrlKey && event.stopPropagation(), { capture: true });
  element.addEventListener('touchstart', (event) => event.touches.length === 1 && event.stopPropagation(), {
    capture: true,
  });
}

/** How crowded a picture is, from 0 to 1: many lines are drawn fine and pale, so that names and nodes are seen above them. */
const crowdOf = ({ edges }: Network): number => Math.min(1, Math.max(0, (edges.length - 200) / 2000));

function graphOf(network: Network, places: Float32Array): Graph<NodeLook, EdgeDrawn> {
  const graph = new Graph<NodeLook, EdgeDrawn>({ type: 'directed', multi: true });
  // Many nodes share the room of few.
  const scale = Math.min(1, Math.max(0.3, 9 / Math.sqrt(network.nodes.length)));
  network.nodes.forEach(({ id, name, claimCount }, i) => {
    const size = (3.5 + 1.7 * Math.sqrt(Math.min(claimCount, 100))) * scale;
    graph.addNode(id, { x: places[2 * i]!, y: places[2 * i + 1]!, size, label: shown(name) });
  });
  const lanes = lanesOf(network.edges);
  const thin = 1 - 0.5 * crowdOf(network);
  for (const { id, subject, predicate, object, sourceCount } of network.edges) {
    graph.addEdgeWithKey(id, subject.id, object.id, {
      size: (1 + 1.1 * Math.log2(1 + sourceCount)) * Math.sqrt(scale) * thin,
      verb: PREDICATES[predicate].verb,
      action: ACTIONS[predicate],
      isDashed: sourceCount === 0,
      shift: LANE * lanes.get(id)!,
    });
  }
  return graph;
}
