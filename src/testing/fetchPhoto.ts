import type { Photo } from './MfaStore.ts';
import { maxPhoto, receivePhoto } from './receivePhoto.ts';

/** Milliseconds that somebody else's server may take. */
const patience = 5000;

/**
 * Fetches a photo by its address: from this machine, or from a host that `photoHosts` names, for a
 * server that fetches any address can be made to fetch from places that only it can reach. `undefined`
 * where there is no photo.
 */
export async function fetchPhoto(
  address: string,
  photoHosts: readonly string[],
): Promise<Photo | undefined> {
  const url = readAddress(address);
  if (url === undefined || !(isLoopback(url.hostname) || photoHosts.includes(url.hostname))) {
    return undefined;
  }
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const response = await fetch(url, {
      redirect: 'error',
      credentials: 'omit',
      signal: controller.signal,
    });
    const file = response.ok ? await readAtMost(response, maxPhoto) : undefined;
    return file && (await receivePhoto(file));
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

export function readAddress(text: string): URL | undefined {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Stops reading where there is more than that. */
async function readAtMost(
  response: Response,
  length: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let read = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    read += part.value.length;
    if (read > length) return void (await reader?.cancel());
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
