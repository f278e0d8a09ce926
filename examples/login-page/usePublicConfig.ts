import { useEffect, useState } from 'react';
import { type PublicConfig, readPublicConfig } from 'react-mfa-kit/client';

/** What a login's answer does not say, such as how long a code is. Without it the kit's own defaults stand. */
export function usePublicConfig(appHost: string, appId: string): PublicConfig | undefined {
  const [config, setConfig] = useState<PublicConfig>();
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    readPublicConfig(appHost, appId, { signal }).then(setConfig, () => {});
    return () => leaving.abort();
  }, [appHost, appId]);
  return config;
}
