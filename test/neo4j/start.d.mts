export interface Neo4jServer {
  readonly url: string;
  readonly pid: number;
  readonly ended: Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}
export function isFetched(): boolean;
export function isInstalled(command: string): boolean;
export function fetchJars(): void;
export function startNeo4j(options?: { port?: number; auth?: boolean; brief?: boolean }): Promise<Neo4jServer>;
