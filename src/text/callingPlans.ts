import { groupText } from './recoveryCodeText.ts';

/** A calling code of ITU-T E.164, and what numbers that take text messages look like behind it. */
export interface CallingPlan {
  /** Without the plus. */
  code: string;
  /** ISO 3166-1, the one that most numbers belong to first. */
  countries: readonly string[];
  /** How many digits the shortest and the longest have. */
  shortest: number;
  longest: number;
  /** A whole number, in groups where those are known. */
  example: string;
}

/** The plan of a country, where it has one. */
export function findPlan(country: string): CallingPlan | undefined {
  return plansByCountry().get(country);
}

/** The plan that a number with its calling code in front belongs to. No code is the beginning of another. */
export function findPlanOf(digits: string): CallingPlan | undefined {
  const codes = plans();
  for (const length of [1, 2, 3]) {
    const plan = codes.get(digits.slice(0, length));
    if (plan) return plan;
  }
  return undefined;
}

/** Each country that has a calling code, in no order that a person would look for. */
export function listCountries(): readonly string[] {
  return [...plansByCountry().keys()];
}

/** Which of `countries`, all with the code of one plan, a number belongs to. Keeps `current` where nothing tells. */
export function pickCountry(
  countries: readonly string[],
  number: string,
  current: string,
): string | undefined {
  const areasOf = readAreas();
  const rest = countries.filter((country) => !areasOf.has(country));
  return (
    countries.find((country) => areasOf.get(country)?.test(number)) ??
    rest.find((country) => country === current) ??
    rest[0] ??
    countries[0]
  );
}

/**
 * How many digits numbers have, at least and at most; and a plan a word: the code, its countries, and the digit that most
 * numbers begin with. Many plans allow more by now than they did when this was written, so nothing but the least is held
 * against a number, and E.164's fifteen.
 */
const table: Readonly<Record<string, string>> = {
  '4-5': '290SHTA5',
  '4-7': '683NU8 690TK7',
  5: '247AC4 500FK5 682CK7',
  6: '298FO2 299GL2 508PM5 672NF3 681WF8 687NC7',
  '6-7': '688TV9',
  '6-9': '376AD3',
  '6-10': '358FIAX4',
  7: `
    220GM3 238CV9 239ST9 246IO3 248SC2 269KM3 291ER7 297AW5 354IS6 501BZ6 592GY6 597SR7
    673BN7 674NR5 676TO7 677SB7 678VU5 679FJ7 680PW6 691FM3 692MH2 960MV7`,
  '7-8': '241GA0 372EE5 507PA6 599CWBQ9 961LB7',
  '7-9': '231LR7 243CD9 252SO7 423LI6',
  '7-10': '95MM9 685WS7',
  '7-13': '43AT6',
  8: `
    45DK3 47NOSJ4 53CU5 65SG8 216TN2 222MR2 223ML6 226BF7 227NE9 228TG9 230MU5 232SL2 235TD6
    236CF7 253DJ7 257BI7 266LS5 267BW7 268SZ7 350GI5 356MT9 357CY9 370LT6 371LV2 373MD6
    374AM7 378SM6 382ME6 383XK4 386SI3 389MK7 502GT5 503SV7 504HN9 505NI8 506CR8 509HT3
    591BO7 598UY9 670TL7 675PG7 686KI7 689PF8 852HK5 853MO6 965KW5 968OM9 973BH3 974QA3
    975BT1 976MN8 993TM6`,
  '8-9': '359BG4 377MC6 385HR9 387BA6 855KH9',
  '8-10': '64NZ2 381RS6',
  9: `
    27ZA7 31NL6 32BE4 33FR6 34ES6 36HU2 40RO7 41CH7 46SE7 48PL5 51PE9 56CL9 61AUCCCX4 66TH8
    84VN9 93AF7 94LK7 211SS9 212MAEH6 213DZ5 218LY9 221SN7 224GN6 233GH2 237CM6 240GQ2
    242CG0 244AO9 245GW9 249SD9 250RW7 251ET9 254KE7 255TZ6 256UG7 258MZ8 260ZM9 261MG3
    262REYT6 263ZW7 264NA8 265MW9 351PT9 352LU6 353IE8 355AL6 375BY2 380UA5 420CZ6 421SK9
    590GPBLMF6 593EC9 594GF6 595PY9 596MQ6 886TW9 962JO7 963SY9 966SA5 967YE7 970PS5 971AE5
    972IL5 992TJ9 994AZ4 995GE5 996KG7 998UZ9`,
  '9-10': '39ITVA3 60MY1 82KR1 856LA2',
  '9-12': '62ID8',
  10: `
    1USAGAIASBBBMBSCADMDOGDGUJMKNKYLCMPMSPRSXTCTTVCVGVI2 7RUKZ9 20EG1 30GR6 44GBGGIMJE7
    52MX2 57CO3 58VE4 63PH9 81JP9 90TR5 91IN8 92PK3 98IR9 225CI0 229BJ0 234NG8 850KP1 880BD1
    964IQ7 977NP9`,
  '10-11': '49DE1 54AR9 55BR1',
  11: '86CN1',
};

/** What numbers begin with in countries that share their code with a larger one, where that tells them apart. */
const areas = `
  AG268 AI264 AS684 BB246 BM441 BS242
  CA2(04|[23]6|[48]9|5[07]|[67]3)|3(06|43|54|6[578]|82)|4(03|1[68]|[26]8|3[178]|50|74)|5(06|1[49]|48|79|8[147])|6(04|[18]3|39|47|72)|7(0[59]|42|53|78|8[02])|8([06]7|19|25|7[39])|9(0[25]|42)
  DM767 DO8[024]9 GD473 GU671 JM658|876 KN869 KY345 LC758 MP670 MS664 PR787|939 SX721 TC649
  TT868 VC784 VG284 VI340 KZ7 GG7781|7839|7911[17] IM7[569]24|74576
  JE7509|7700[378]|7797|7829|7937 YT639|7093[5-7] TA8 BQ[347]`;

/** Numbers that are nobody's, or better known than 1234, in the groups that people there write. */
const examples: Readonly<Record<string, string>> = {
  1: '201 555 0123',
  33: '6 12 34 56 78',
  43: '664 123456',
  44: '7700 900123',
  49: '1512 3456789',
  86: '138 0013 8000',
  358: '41 2345678',
};

// Read when they are first asked for, so that a page which asks for no number does not pay.
let byCode: ReadonlyMap<string, CallingPlan> | undefined;
let byCountry: ReadonlyMap<string, CallingPlan> | undefined;
let byArea: ReadonlyMap<string, RegExp> | undefined;

function plans(): ReadonlyMap<string, CallingPlan> {
  byCode ??= new Map(
    Object.entries(table)
      .flatMap(([lengths, words]) => listWords(words).map((word) => readPlan(word, lengths)))
      .map((plan) => [plan.code, plan]),
  );
  return byCode;
}

function plansByCountry(): ReadonlyMap<string, CallingPlan> {
  byCountry ??= new Map(
    [...plans().values()].flatMap((plan) => plan.countries.map((country) => [country, plan])),
  );
  return byCountry;
}

function readPlan(word: string, lengths: string): CallingPlan {
  const code = word.replace(/[A-Z].*/, '');
  const [shortest = 0, longest = shortest] = lengths.split('-').map(Number);
  return {
    code,
    countries: groupText(word.slice(code.length, -1), 2),
    shortest,
    longest,
    example: examples[code] ?? `${word.slice(-1)}1234567890`.slice(0, shortest),
  };
}

function readAreas(): ReadonlyMap<string, RegExp> {
  byArea ??= new Map(
    listWords(areas).map((word) => [word.slice(0, 2), new RegExp(`^(?:${word.slice(2)})`)]),
  );
  return byArea;
}

function listWords(text: string): readonly string[] {
  return Array.from(text.matchAll(/\S+/g), ([word]) => word);
}
