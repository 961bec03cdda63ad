# The server in an image of its own: built with tools, run without them, not as root.
FROM node:22-bookworm AS build
WORKDIR /plumbline
COPY package.json package-lock.json .npmrc ./
COPY apps/dashboard/package.json apps/dashboard/
RUN npm ci --no-fund --no-audit
COPY nest-cli.json tsconfig.json schema.gql ./
COPY apps apps
COPY libs libs
RUN npm run build --silent
RUN npm prune --omit=dev --no-fund --no-audit

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 PLUMBLINE_DATA=/data
WORKDIR /plumbline
COPY --from=build /plumbline/package.json ./
COPY --from=build /plumbline/node_modules node_modules
COPY --from=build /plumbline/dist dist
COPY --from=build /plumbline/apps/dashboard/dist apps/dashboard/dist
RUN mkdir /data /secrets && chown node:node /data /secrets
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/apps/api/src/main.js", "--empty"]
