/** Asks the host's own server for what a challenge needs, which the session alone does not give. */
export async function askForTrigger(token: string): Promise<unknown> {
  const response = await fetch('/demo/step-up', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    cache: 'no-store',
  });
  return response.json();
}
