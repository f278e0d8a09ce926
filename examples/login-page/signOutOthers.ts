/** Has the host's own server end the person's other sessions. Rejects where it has not. */
export async function signOutOthers(token: string): Promise<void> {
  const response = await fetch('/demo/sign-out-others', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    cache: 'no-store',
  });
  if (!response.ok) throw new Error('The other sessions were not ended.');
}
