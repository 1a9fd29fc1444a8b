import { StreamedFile } from './streamed-file.ts';

/** Write a file at once: it holds either what it held before or all of the new text. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await StreamedFile.open(path);
  try {
    await file.write(text);
    await file.finish();
  } finally {
    await file.abandon();
  }
}
