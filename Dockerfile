FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=node:node /app/node_modules ./node_modules
COPY --from=build --chown=node:node /app/dist ./dist
COPY --from=build --chown=node:node /app/schema ./schema
COPY --from=build --chown=node:node /app/examples ./examples
COPY --from=build --chown=node:node /app/package.json ./
RUN mkdir data && chown node:node data
USER node
EXPOSE 4000
CMD ["node", "dist/src/cli.js", "serve", "--host", "0.0.0.0"]
