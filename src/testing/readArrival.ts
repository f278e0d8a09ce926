import type { BackendContext } from './BackendContext.ts';
import type { Endpoint } from './Endpoint.ts';
import { fetchPhoto } from './fetchPhoto.ts';
import type { Photo } from './MfaStore.ts';
import { maxPhoto, receivePhoto } from './receivePhoto.ts';

/** What arrived, read whole: all that takes time is done, so that the answer can be one step. */
export interface Arrival {
  url: URL;
  headers: Headers;
  /** Nothing where it was a form. */
  text: string;
  /** The file of a form. */
  file?: ReceivedFile | undefined;
  /** The photos that lay at addresses, by address. */
  fetched: ReadonlyMap<string, Photo>;
}

/** A file that arrived; the photo is `undefined` where no picture could be decoded. */
export type ReceivedFile = { isTooLarge: true } | { isTooLarge: false; photo: Photo | undefined };

export async function readArrival(
  request: Request,
  endpoint: Endpoint | undefined,
  context: BackendContext,
): Promise<Arrival> {
  const { headers } = request;
  const url = new URL(request.url);
  const isForm = headers.get('content-type')?.startsWith('multipart/form-data');
  if (endpoint?.takesFile && isForm) {
    return { url, headers, text: '', file: await readFile(request), fetched: new Map() };
  }
  const text = await request.text();
  const fetched = endpoint?.takesAddresses
    ? await fetchPhotos(text, headers, context)
    : new Map<string, Photo>();
  return { url, headers, text, fetched };
}

async function readFile(request: Request): Promise<ReceivedFile | undefined> {
  const form = await request.formData().catch(() => undefined);
  const file = form?.get('file');
  if (file === null || file === undefined || typeof file === 'string') return undefined;
  if (file.size > maxPhoto) return { isTooLarge: true };
  const photo = await receivePhoto(new Uint8Array(await file.arrayBuffer()));
  return { isTooLarge: false, photo };
}

/** Addresses count where the body says so, by either of the names that Authing's own clients have for it (wire contract, §7). */
export function isExternal(body: Readonly<Record<string, unknown>>): boolean {
  return body.isExternal === true || body.isExternalPhoto === true;
}

/** Fetches for nobody but who holds a valid token. */
async function fetchPhotos(
  text: string,
  headers: Headers,
  { tokens, photoHosts }: BackendContext,
): Promise<Map<string, Photo>> {
  const body = readJson(text);
  const token = (headers.get('authorization') ?? '').replace(/^Bearer /i, '');
  const isAllowed = isExternal(body) && tokens.read(token) !== undefined;
  const named = isAllowed ? [body.photoA, body.photoB, body.photo] : [];
  const addresses = new Set(named.filter((value) => typeof value === 'string'));
  const fetched = new Map<string, Photo>();
  for (const address of addresses) {
    const photo = await fetchPhoto(address, photoHosts);
    if (photo) fetched.set(address, photo);
  }
  return fetched;
}

function readJson(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
