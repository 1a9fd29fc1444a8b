import { locateStorage } from '@musubi/workbench';
import { makeServer, type ServerOptions } from './server.ts';

/** What chooses where a server listens. */
export interface ServeOptions extends Partial<ServerOptions> {
  /** The port on loopback; any free one for 0. */
  readonly port: number;
}

/** A server that listens. */
export interface Serving {
  readonly url: string;
  /** Take no more requests, finish those under way, and leave runs to the next start. */
  close(): Promise<void>;
}

/** Start a server of one user, which listens on loopback only. */
export async function serve({ port, ...options }: ServeOptions): Promise<Serving> {
  const server = await makeServer({ storage: locateStorage(), ...options });
  const url = await server.listen({ port, host: '127.0.0.1' });
  return { url, close: () => server.close() };
}
