import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Service {
  image?: string;
  build?: string;
  environment: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck: { test: string[] };
  ports: string[];
  volumes?: string[];
}

describe('docker-compose.yml', () => {
  const compose = parse(read('docker-compose.yml')) as {
    services: Record<string, Service>;
    volumes: Record<string, unknown>;
  };
  const { neo4j, claimtrace } = compose.services as { neo4j: Service; claimtrace: Service };

  test('Neo4j 5.26 Community, kept in a volume, with a health check that logs in', () => {
    expect(neo4j.image).toBe('neo4j:5.26-community');
    expect(neo4j.volumes?.map((volume) => volume.split(':')[0])).toEqual(Object.keys(compose.volumes));
    expect(neo4j.healthcheck.test.join(' ')).toMatch(/cypher-shell .*RETURN 1/);
  });

  test('the service waits for it, and asks for it by its name and password', () => {
    expect(claimtrace.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(claimtrace.environment['CLAIMTRACE_STORE']).toBe('neo4j://neo4j:7687');
    expect(neo4j.environment['NEO4J_AUTH']).toBe(`neo4j/${claimtrace.environment['NEO4J_PASSWORD']}`);
    expect(claimtrace.healthcheck.test.join(' ')).toContain('/ready');
  });

  test('nothing listens beyond this machine', () => {
    for (const port of [...neo4j.ports, ...claimtrace.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  test('runs as a user who is not root', () => {
    expect(lines).toContain('USER node');
    expect(lines.findIndex((line) => line === 'USER node')).toBeLessThan(
      lines.findIndex((line) => line.startsWith('CMD')),
    );
  });

  test('copies what package.json ships', () => {
    for (const folder of ['dist', 'schema', 'examples']) {
      expect(lines.some((line) => line.startsWith('COPY --from=build') && line.includes(`/app/${folder} `))).toBe(true);
    }
  });
});
