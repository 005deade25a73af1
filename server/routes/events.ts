import type { Response } from 'express';

/** How often a silent stream says that it lives, so that proxies keep it open, in ms. */
const HEARTBEAT_MS = 15_000;

export interface EventStream {
  send(name: string, data: unknown): void;
  end(): void;
}

/** Answers with server-sent events; `onClose` is called once when the stream ends, whoever ended it. */
export function eventStream(response: Response, closing: AbortSignal, onClose: () => void): EventStream {
  response.status(200).set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.flushHeaders();
  const end = () => void response.end();
  closing.addEventListener('abort', end);
  const heartbeat = setInterval(() => response.write(': alive\n\n'), HEARTBEAT_MS);
  response.on('close', () => {
    clearInterval(heartbeat);
    closing.removeEventListener('abort', end);
    onClose();
  });
  return {
    send: (name, data) => void response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`),
    end,
  };
}
