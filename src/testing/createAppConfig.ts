import type { MfaAppConfig, MfaStore } from './MfaStore.ts';

/** What the application's administrator sets, kept in the store. */
export interface AppConfig {
  read(): MfaAppConfig;
  /** Throws where no code field could take codes of that length. */
  change(change: Partial<MfaAppConfig>): MfaAppConfig;
}

export function createAppConfig(store: MfaStore): AppConfig {
  const read = () => store.read('config', 'app') ?? defaults;
  return {
    read,
    change(change) {
      const config = { ...read(), ...change };
      if (![4, 5, 6, 7, 8].includes(config.codeLength)) {
        throw new Error(
          `react-mfa-kit: codes of ${config.codeLength} digits cannot be sent; no code field takes them; give \`codeLength\` a value of 4 to 8.`,
        );
      }
      store.write('config', 'app', config);
      return config;
    },
  };
}

const defaults: MfaAppConfig = { codeLength: 4, changeable: {}, internationalSms: false };
