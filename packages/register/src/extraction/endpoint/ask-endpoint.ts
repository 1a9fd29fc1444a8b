import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';
import { z } from 'zod';
import { type Endpoint, placeOfEndpoint } from './endpoint.ts';
import { prompt } from './prompt.ts';

const usualMilliseconds = 120_000;
const mostBytes = 2 ** 20;
const mostQuotes = 500;

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});
/** Offsets or anything else that is answered beside the quotes is not read. */
const answerSchema = z.object({
  commitments: z.array(z.object({ quote: z.string().max(5000) })).max(mostQuotes),
});

/** Ask an endpoint for the commitments in a stretch of text; the quotes are as it gives them, true or not. */
export async function askEndpoint(
  endpoint: Endpoint,
  text: string,
): Promise<Result<readonly string[], Problem>> {
  const answered = await request(endpoint, text);
  if (!answered.ok) return answered;
  const completion = completionSchema.safeParse(parsed(answered.value));
  const content = completion.success ? completion.data.choices[0]!.message.content : '';
  const answer = answerSchema.safeParse(parsed(withoutFence(content)));
  if (!answer.success) return refuse(unreadable(endpoint));
  return ok(answer.data.commitments.map(({ quote }) => quote));
}

async function request(endpoint: Endpoint, text: string): Promise<Result<string, Problem>> {
  const { url, model, key, milliseconds = usualMilliseconds } = endpoint;
  const messages = [
    { role: 'system', content: prompt },
    { role: 'user', content: JSON.stringify({ text }) },
  ];
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, messages, temperature: 0 }),
      redirect: 'error',
      signal: AbortSignal.timeout(milliseconds),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return refuse(failed(endpoint, `HTTP ${response.status}`));
    }
    const body = await limited(response);
    return body === undefined ? refuse(failed(endpoint, `> ${mostBytes} B`)) : ok(body);
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return refuse(failed(endpoint, isLate ? `> ${milliseconds} ms` : 'fetch'));
  }
}

/** Read an answer up to the limit; undefined beyond. */
async function limited(response: Response): Promise<string | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > mostBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Models put JSON in a fence, asked or not. */
function withoutFence(text: string): string {
  return text.trim().replace(/^```(?:json)?\s*|\s*```$/gu, '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed(endpoint: Endpoint, reason: string): Problem {
  return { kind: 'failed-work', reason: `${placeOfEndpoint(endpoint)}: ${reason}` };
}

function unreadable(endpoint: Endpoint): Problem {
  return {
    kind: 'invalid-input',
    place: { source: placeOfEndpoint(endpoint) },
    found: { en: 'another answer', ja: '別の回答', ko: '다른 응답' },
    expected: '{"commitments":[{"quote":"…"}]}',
  };
}
