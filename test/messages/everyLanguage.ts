import { ar } from '../../src/messages/ar.ts';
import { de } from '../../src/messages/de.ts';
import { en } from '../../src/messages/en/index.ts';
import { es } from '../../src/messages/es.ts';
import { fr } from '../../src/messages/fr.ts';
import { he } from '../../src/messages/he.ts';
import type { Messages } from '../../src/messages/index.ts';
import { ja } from '../../src/messages/ja.ts';
import { ko } from '../../src/messages/ko.ts';
import { ptBR } from '../../src/messages/pt-BR.ts';
import { ru } from '../../src/messages/ru.ts';
import { zhCN } from '../../src/messages/zh-CN.ts';
import { zhTW } from '../../src/messages/zh-TW.ts';

/** English is what the others are held against. */
export const translations: readonly Messages[] = [zhCN, zhTW, ja, ko, de, fr, es, ptBR, ru, ar, he];

export const everyLanguage: readonly Messages[] = [en, ...translations];
