// A server of Edgewise in a process of its own, and what it takes.
import { readFileSync, readdirSync } from 'node:fs';
import { startServer as start } from '../../scripts/server.mjs';

/** Resident memory of a process in MB; 0 where it is gone. Linux only. */
function megabytes(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function childrenOf(pid) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return Number(/\) \w (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]) === pid;
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Starts a server on a Neo4j, or without one on an embedded store that holds the samples; resolves when it answers. */
export async function startServer(neo4j) {
  const server = neo4j
    ? await start(['--no-samples'], {
        NEO4J_URI: neo4j.uri,
        NEO4J_USER: neo4j.user,
        NEO4J_PASSWORD: neo4j.password,
      })
    : await start();
  const { url, stop } = server;
  return {
    url,
    /** The server's own memory and that of its children (the embedded engine), in MB. */
    memory: () => ({
      server: megabytes(server.pid),
      children: childrenOf(server.pid).reduce((sum, pid) => sum + megabytes(pid), 0),
    }),
    query: (cypher, signal) =>
      fetch(`${url}/api/query`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ cypher }),
        ...(signal ? { signal } : {}),
      }),
    stop,
  };
}

/** The answer of a server's query as events. */
export async function events(response) {
  const text = await response.text();
  if (!response.ok) return [{ kind: 'error', problem: JSON.parse(text) }];
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The value below which a part of the sorted values lies. */
export function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export const rounded = (value) => Number(value.toFixed(value < 10 ? 2 : 0));
