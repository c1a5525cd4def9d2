import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Action } from './network.ts';

/** What an edge has beside what every edge of sigma has. */
export interface EdgeLook {
  readonly action: Action;
  readonly isDashed: boolean;
  /** Pixels to its side, seen from its source, at the size of the whole picture. */
  readonly shift: number;
}

const ENDS: Readonly<Record<Action, number>> = { tie: 0, more: 1, less: 2, acts: 3 };

/**
 * One rectangle an edge, from node to node and as broad as its end, in pixels: the shader below draws into it. sigma's own
 * programs know neither dashes nor ends other than arrows.
 */
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ends;
attribute vec2 a_radii;
attribute vec4 a_look;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;

varying vec4 v_color;
varying vec2 v_place;
varying float v_length;
varying float v_width;
varying float v_head;
varying float v_end;
varying float v_dashed;

const float bias = 255.0 / 254.0;

void main() {
  vec2 middle = u_viewport / 2.0;
  vec2 source = (u_matrix * vec3(a_ends.xy, 1.0)).xy * middle;
  vec2 target = (u_matrix * vec3(a_ends.zw, 1.0)).xy * middle;
  vec2 way = target - source;
  float distance = length(way);
  vec2 along = distance > 0.0 ? way / distance : vec2(1.0, 0.0);
  vec2 aside = vec2(-along.y, along.x);

  v_width = max(a_look.x * u_scale, 0.6);
  // No head is larger than what it points at.
  float head = min(2.5 * sqrt(u_scale) + 1.4 * v_width, 1.5 + 1.2 * a_radii.y * u_scale);
  v_head = a_look.z > 0.5 ? max(head, v_width / 2.0) : v_width / 2.0;
  v_length = max(distance - (a_radii.x + a_radii.y) * u_scale - 2.0, 0.0);
  v_end = a_look.z;
  v_dashed = a_look.w;

  float breadth = (v_head + 2.0) * a_corner.y;
  v_place = vec2(a_corner.x * v_length, breadth);
  vec2 place = source + along * (a_radii.x * u_scale + 1.0 + v_place.x) + aside * (a_look.y * u_scale + breadth);
  gl_Position = vec4(place / middle, 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_place;
varying float v_length;
varying float v_width;
varying float v_head;
varying float v_end;
varying float v_dashed;

uniform float u_pixelRatio;

const float dash = 5.0;
const float gap = 4.0;

/* How far a place is outside of what is drawn, in pixels. */
float outside() {
  float aside = abs(v_place.y);
  float left = v_length - v_place.x;
  float isArrow = step(abs(v_end - 1.0), 0.5);
  float isBar = step(abs(v_end - 2.0), 0.5);
  float isRing = step(abs(v_end - 3.0), 0.5);

  float headLength = isArrow * v_head * 1.8 + isRing * v_head * 2.0;
  float line = max(aside - v_width / 2.0, headLength - left);
  float phase = mod(v_place.x, dash + gap);
  line = mix(line, max(line, max(phase - dash, -phase)), v_dashed);

  float arrow = max((aside - left / 1.8) * 0.87, left - headLength);
  float bar = max(abs(left - 1.0) - max(1.0, v_width * 0.45), aside - v_head);
  float ring = abs(length(vec2(left - v_head, v_place.y)) - v_head + 0.8) - 0.8;
  float end = mix(mix(mix(1000.0, arrow, isArrow), bar, isBar), ring, isRing);
  return min(line, end);
}

void main() {
  #ifdef PICKING_MODE
  if (abs(v_place.y) > max(v_width / 2.0, 3.0)) discard;
  gl_FragColor = v_color;
  #else
  gl_FragColor = v_color * clamp(0.5 - outside() * u_pixelRatio, 0.0, 1.0);
  #endif
}
`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const UNIFORMS = ['u_matrix', 'u_viewport', 'u_scale', 'u_pixelRatio'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** Draws an edge by its action, its weight, and whether anything stands behind it. */
export class SignedEdgeProgram extends EdgeProgram<Uniform> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_ends', size: 4, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_look', size: 4, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  processVisibleItem(
    index: number,
    offset: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    edge: EdgeDisplayData & EdgeLook,
  ): void {
    this.array.set(
      [
        ...[source.x, source.y, target.x, target.y, source.size, target.size],
        ...[edge.size, edge.shift, ENDS[edge.action], edge.isDashed ? 1 : 0],
        ...[floatColor(edge.color), index],
      ],
      offset,
    );
  }

  setUniforms({ matrix, width, height, sizeRatio, pixelRatio }: RenderParams, program: ProgramInfo<Uniform>): void {
    const { gl, uniformLocations: at } = program;
    gl.uniformMatrix3fv(at.u_matrix, false, matrix);
    gl.uniform2f(at.u_viewport, width, height);
    gl.uniform1f(at.u_scale, 1 / sizeRatio);
    gl.uniform1f(at.u_pixelRatio, pixelRatio);
  }
}
