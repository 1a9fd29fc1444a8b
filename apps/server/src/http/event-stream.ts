import type { ServerResponse } from 'node:http';

const heartbeatMilliseconds = 15_000;

/** A stream of server-sent events to one reader. */
export interface EventStream {
  send(event: { readonly type: string; readonly data: unknown }): void;
  end(): void;
}

/**
 * Begin a stream of server-sent events. A comment goes out every quarter of a minute, so that nothing between takes the
 * connection for dead.
 *
 * @param onClose - called once, when the reader has gone or the stream has ended.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function openEventStream(response: ServerResponse, onClose: () => void): EventStream {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
  const beat = setInterval(() => response.write(': alive\n\n'), heartbeatMilliseconds);
  response.on('close', () => {
    clearInterval(beat);
    onClose();
  });
  return {
    send: ({ type, data }) => {
      response.write(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    end: () => response.end(),
  };
}
