import type { GraphQLScalarType } from 'graphql';
import type { Resolvers, ResolversParentTypes } from '../types.ts';

/** What a resolver answers. */
type Answer<R> = R extends (...args: never[]) => infer T ? T : never;

/** The fields that a parent answers itself, by a property or a method of their type. */
type Answered<P, R> = {
  [F in keyof R]-?: P extends Record<F, Answer<R[F]> | ((...args: never[]) => Answer<R[F]>)> ? F : never;
}[keyof R];

/** Resolvers of a type's fields: a field that its parent does not answer must have one. */
type Needed<P, R> = { [F in Exclude<keyof R, Answered<P, R>>]-?: R[F] } & { [F in Answered<P, R>]?: R[F] };

type Each = {
  [T in keyof Resolvers & keyof ResolversParentTypes]-?: NonNullable<Resolvers[T]> extends GraphQLScalarType
    ? GraphQLScalarType
    : Needed<ResolversParentTypes[T], Required<Omit<NonNullable<Resolvers[T]>, '__isTypeOf'>>>;
};

/** The types that no resolver is needed for. */
type Plain = { [T in keyof Each]: object extends Each[T] ? T : never }[keyof Each];

/** The resolvers of some types of the API, every one that is needed. */
export type ResolversOf<T extends keyof Each> = Pick<Each, T>;

/** The resolvers of the whole API, every one that is needed. */
export type AllResolvers = ResolversOf<Exclude<keyof Each, Plain>> & Partial<ResolversOf<Plain>>;
