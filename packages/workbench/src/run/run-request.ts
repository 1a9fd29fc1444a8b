import { type RunCommand, type RunRequest, wordArguments } from '@musubi/vocabulary';
import { fromPortable, isPath, type PathRoots, toPortable } from '../world-store/portable-path.ts';

type RecordedValue = string | number | boolean | string[];

/** A request as it stands in a manifest: nothing that is left out has a key. */
export interface RecordedRequest {
  readonly command: RunCommand;
  readonly arguments: Record<string, RecordedValue>;
}

/** Rewrite a request so that its paths, which are relative to one folder, are relative to another. */
export function moveRequest(request: RunRequest, from: PathRoots, to: PathRoots): RecordedRequest {
  const moveText = (text: string) =>
    isPath(text) ? toPortable(fromPortable(text, from), to) : text;
  const move = (value: RecordedValue): RecordedValue => {
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    return Array.isArray(value) ? value.map(moveText) : moveText(value);
  };
  const moveNamed = (name: string, value: RecordedValue) =>
    wordArguments.includes(name) ? value : move(value);
  const given: Readonly<Record<string, RecordedValue | undefined>> = request.arguments;
  const moved = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, moveNamed(name, value)] as const],
  );
  return { command: request.command, arguments: Object.fromEntries(moved) };
}
