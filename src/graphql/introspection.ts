import type { ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Caller } from './context.ts';
import { refusal } from './errors.ts';

const noIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (/^__(schema|type)$/.test(node.name.value)) {
      context.reportError(
        refusal('QUERY_INTROSPECTION', 'The schema is told in development only; it ships with claimtrace.'),
      );
    }
  },
});

/** Keeps the schema from strangers; the owner of the server may ask for it. */
export const introspectionPlugin: Plugin = {
  onValidate({ context, addValidationRule }) {
    const { request, caller } = context as { request?: Request; caller?: Caller };
    if (request && caller?.isOwner !== true) addValidationRule(noIntrospection);
  },
};
