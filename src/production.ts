// Before anything else is loaded: outside of production the GraphQL library examines every type again at each use of it.
process.env['NODE_ENV'] ??= 'production';
