import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Problem, type Result, refuse } from '@musubi/vocabulary';
import { faults, problemOf } from './document-fault.ts';
import { type FetchLimits, fetchDocument } from './fetch/fetch-document.ts';
import { type Original, readOriginal } from './original.ts';
import { documentBytes } from './read-document.ts';

/**
 * Gather an original from a file or an address, and read it. Nothing is stored.
 *
 * @param place - a path, or an address that begins with http: or https:.
 * @param folder - from which a relative path is reckoned.
 */
export async function gatherOriginal(
  place: string,
  folder: string,
  limits: FetchLimits = {},
): Promise<Result<Original, Problem>> {
  if (!/^[a-z][a-z\d+.-]+:\/\//i.test(place)) return fromFile(place, folder, limits);
  const fetched = await fetchDocument(place, limits);
  if (!fetched.ok) return fetched;
  const { bytes, url, mediaType, charset } = fetched.value;
  return readOriginal(bytes, { ...limits, source: place, sourceUrl: url, mediaType, charset });
}

async function fromFile(
  place: string,
  folder: string,
  limits: FetchLimits,
): Promise<Result<Original, Problem>> {
  const path = resolve(folder, place);
  const { size } = await stat(path);
  const most = limits.bytes ?? documentBytes;
  if (size > most) return refuse(problemOf(faults.tooLarge(size, most), place));
  return readOriginal(await readFile(path), { ...limits, source: place });
}
