import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema, schemaText } from '../../src/graphql/schema.ts';

const schema = buildSchema(schemaText());
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** The paths of what has no description: types, fields, arguments, enum values. */
function undescribed(type: GraphQLNamedType): string[] {
  const missing: string[] = [];
  const see = (path: string, { description }: { description?: string | null | undefined }) => {
    if (!description?.trim().endsWith('.')) missing.push(path);
  };
  see(type.name, type);
  if (isEnumType(type)) for (const value of type.getValues()) see(`${type.name}.${value.name}`, value);
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      see(`${type.name}.${field.name}`, field);
      for (const arg of 'args' in field ? field.args : []) see(`${type.name}.${field.name}(${arg.name})`, arg);
    }
  }
  return missing;
}

describe('the schema', () => {
  test('its directives are described, and all that they take', () => {
    const own = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
    expect(own.map(({ name }) => name)).toEqual(['cost']);
    for (const directive of own) {
      for (const part of [directive, ...directive.args]) expect(part.description?.trim(), part.name).toMatch(/\.$/);
    }
  });

  test.each(types.map((type) => [type.name, type] as const))('%s is described, and all that it has', (_, type) => {
    expect(undescribed(type)).toEqual([]);
  });

  test('every resolver stands for a field, and every union and interface has one', () => {
    expect(() => createSchema()).not.toThrow();
    expect(types.length).toBeGreaterThan(70);
  });

  test('every connection pages by keys, both ways', () => {
    const fields = types.filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
    const paged = fields.filter((field) => /Connection!$/.test(String(field.type)) && field.name !== 'search');
    expect(paged.length).toBeGreaterThan(20);
    for (const field of paged) {
      expect(field.args.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
    }
  });
});
