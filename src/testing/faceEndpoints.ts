import type { BackendContext } from './BackendContext.ts';
import { completeLogin } from './completeLogin.ts';
import type { Call, SignedCall } from './Endpoint.ts';
import { readAddress } from './fetchPhoto.ts';
import type { Face, Person, Photo } from './MfaStore.ts';
import { isExternal } from './readArrival.ts';
import { type Reply, refuse, succeed } from './reply.ts';

/** Keeps a file for whoever sends one: no token goes with it (wire contract, §2). */
export function upload({ file, url }: Call, { photos }: BackendContext): Reply {
  if (file === undefined) return refuse(400, 'The form has no file.', 400);
  if (file.isTooLarge) return refuse(413, 'The photo is too large.', 413);
  const key = photos.keep(file.photo ?? null);
  return succeed({ key, url: `${url.origin}/${key}` });
}

/** Binds a face by two photos that show the same. One photo may stand for both. */
export function associateFace(call: SignedCall, context: BackendContext): Reply {
  const { person, body } = call;
  const { store, config } = context;
  if (config.read().changeable.FACE === false) {
    return refuse(400, 'An administrator binds this factor.', 400);
  }
  if (readFace(person, context) !== undefined) return refuse(1706, 'A face is bound already.');
  const { email, phone, mfaEmail, mfaPhone } = person;
  if ([email, phone, mfaEmail, mfaPhone].every((target) => target === null)) {
    return refuse(1703, 'Neither a phone nor an address is bound.');
  }
  const base = findPhoto(body.photoA, call, context);
  if (base === undefined) return refuse(1700, 'There is no face photo.');
  const other = findPhoto(body.photoB, call, context);
  if (other === undefined) return refuse(1701, 'There is no photo to compare with.');
  const verdict = compare(base, other, context);
  if (verdict !== 'same') return refuseVerdict(verdict);
  const createdAt = new Date(context.clock.now()).toISOString();
  store.write('face', person.id, { photo: base, createdAt });
  return succeed(completeLogin(context, person));
}

/** Compares a photo with the face that is bound. */
export function verifyFace(call: SignedCall, context: BackendContext): Reply {
  const { person, body } = call;
  const { attempts } = context;
  const face = readFace(person, context);
  if (face === undefined) return refuse(404, 'No face is bound.', 404);
  if (attempts.isLocked(person, 'FACE')) return refuse(2057, 'Locked after too many photos.');
  const photo = findPhoto(body.photo, call, context);
  if (photo === undefined) return refuse(1700, 'There is no face photo.');
  const verdict = face.photo === null ? 'same' : compare(face.photo, photo, context);
  if (verdict !== 'unknown') attempts.note(person, 'FACE', verdict === 'same');
  return verdict === 'same' ? succeed(completeLogin(context, person)) : refuseVerdict(verdict);
}

/** The face of a person, if one is bound. */
export function readFace({ id }: Person, { store }: BackendContext): Face | undefined {
  return store.read('face', id);
}

/** A photo by its key, by the address of its upload, or by that of somebody else's server, where it was fetched. */
function findPhoto(
  named: unknown,
  { body, url, fetched }: SignedCall,
  { photos }: BackendContext,
): Photo | undefined {
  if (typeof named !== 'string') return undefined;
  const address = readAddress(named);
  const isOwn = address?.origin === url.origin;
  const key = isOwn ? address.pathname.slice(1) : named;
  return photos.find(key) ?? (isExternal(body) ? fetched.get(named) : undefined);
}

/** A comparison that throws is a service that failed, and counts as no try. */
function compare(one: Photo, other: Photo, context: BackendContext): 'same' | 'other' | 'unknown' {
  try {
    return context.compareFaces(one, other) ? 'same' : 'other';
  } catch {
    return 'unknown';
  }
}

function refuseVerdict(verdict: 'other' | 'unknown'): Reply {
  return verdict === 'other'
    ? refuse(1702, 'The face does not match.')
    : refuse(502, 'The comparison failed.', 502);
}
