/** The host's own login: what it answers, and the token that opens the kit's calls. */
export async function signIn(): Promise<{ trigger: unknown; token: string }> {
  const response = await fetch('/api/v2/login/account', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-authing-app-id': 'demo' },
    body: JSON.stringify({ account: 'test@example.com', password: 'pwd' }),
    cache: 'no-store',
  });
  const { data } = await response.json();
  return { trigger: data, token: data.mfaToken ?? data.token };
}
