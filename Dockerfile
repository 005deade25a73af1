FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-slim
ENV NODE_ENV=production EDGEWISE_DATA=/data
WORKDIR /app
# Owned by root: the process can read its program and not change it.
COPY --from=build /app ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4400
ENTRYPOINT ["node", "bin/edgewise.mjs"]
CMD ["serve"]
