/** A GraphQL operation of web/operations: its text as it is sent, and the types of what goes in and comes out. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never there: it carries the types. */
  readonly types?: (variables: Variables) => Data;
}

export const operation = <Data, Variables>(name: string, text: string): Operation<Data, Variables> => ({ name, text });
