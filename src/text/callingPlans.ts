/** A calling code of ITU-T E.164, and what numbers that take text messages look like behind it. */
export interface CallingPlan {
  /** Without the plus. */
  code: string;
  /** ISO 3166-1, the one that most numbers belong to first. */
  countries: readonly string[];
  /** How many digits the shortest and the longest have. */
  shortest: number;
  longest: number;
  /** A number that is whole and nobody's own. */
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
  const isIn = (country: string) => new RegExp(`^(?:${areas[country]})`).test(number);
  const rest = countries.filter((country) => !(country in areas));
  return (
    countries.find((country) => country in areas && isIn(country)) ??
    rest.find((country) => country === current) ??
    rest[0] ??
    countries[0]
  );
}

/**
 * A plan a word: the code, its countries, the digits that an example begins with (it goes on with 1234…), and how many
 * digits numbers have, at least and at most, as letters: `j` is 10. Many plans allow more by now than they did when this
 * was written, so nothing but the least is held against a number, and E.164's fifteen.
 */
const table = `
1USAGAIASBBBMBSCADMDOGDGUJMKNKYLCMPMSPRSXTCTTVCVGVI2015550j 7RUKZ9j 20EG100j 27ZA71i 30GR69j
31NL6i 32BE45000i 33FR6i 34ES6i 36HU20i 39ITVA3123456789ij 40RO712034567i 41CH78i
43AT664123456gm 44GBGGIMJE7700900j 45DK344h 46SE70i 47NOSJ406h 48PL5i 49DE15123456789jk 51PE9i
52MX222j 53CU5h 54AR91123456789jk 55BR11961234567jk 56CL96i 57CO321j 58VE412j 60MY123456789ij
61AUCCCX4i 62ID8il 63PH905j 64NZ211234567hj 65SG8h 66TH8i 81JP90j 82KR1012345678ij 84VN9i
86CN13800138000k 90TR50j 91IN8j 92PK30j 93AF70i 94LK7i 95MM92123456gj 98IR9j 211SS977i
212MAEH650i 213DZ55i 216TN20h 218LY9i 220GM30g 221SN70i 222MR22h 223ML650h 224GN601i 225CI0j
226BF70h 227NE93h 228TG901h 229BJ0195j 230MU525h 231LR770123456gi 232SL25h 233GH23i 234NG802j
235TD630h 236CF700h 237CM67i 238CV991g 239ST98g 240GQ222i 241GA06031234gh 242CG06i
243CD991234567gi 244AO923i 245GW9550i 246IO380g 247AC40e 248SC2510g 249SD91123i 250RW720i
251ET91i 252SO71123456gi 253DJ7783100h 254KE712i 255TZ62i 256UG7i 257BI7956h 258MZ82i
260ZM955i 261MG32i 262REYT692i 263ZW7i 264NA81i 265MW99i 266LS50h 267BW71h 268SZ76h 269KM32g
290SHTA51234de 291ER7g 297AW560g 298FO21f 299GL22f 350GI57h 351PT9i 352LU628i 353IE850i
354IS611g 355AL672i 356MT9696h 357CY96h 358FIAX412345678fj 359BG430hi 370LT6h 371LV2h
372EE51234567gh 373MD621h 374AM77h 375BY29491191i 376AD3fi 377MC612345678hi 378SM666612h
380UA50i 381RS601234567hj 382ME60h 383XK4320h 385HR921234567hi 386SI3h 387BA61hi
389MK72345678h 420CZ601i 421SK912i 423LI660234567gi 500FK5e 501BZ622g 502GT5h 503SV70h 504HN9h
505NI8h 506CR83h 507PA61234567gh 508PM55f 509HT3410h 590GPBLMF69000i 591BO7h 592GY609g
593EC99i 594GF69420i 595PY961456789i 596MQ69620i 597SR74g 598UY9423h 599CWBQ95181234gh
670TL772h 672NF38f 673BN7g 674NR555g 675PG70h 676TO7715g 677SB742g 678VU59g 679FJ70g 680PW620g
681WF82f 682CK7e 683NU8884012dg 685WS72gj 686KI7200h 687NC75f 688TV90fg 689PF87h 690TK7290dg
691FM350g 692MH235g 850KP192j 852HK5h 853MO66h 855KH9hi 856LA2023123456ij 880BD18j 886TW9i
960MV77g 961LB71123456gh 962JO790i 963SY944567890i 964IQ79j 965KW500h 966SA5i 967YE7i 968OM92h
970PS599i 971AE50i 972IL502345678i 973BH3600h 974QA33h 975BT17h 976MN88h 977NP984j 992TJ917i
993TM66h 994AZ40i 995GE555i 996KG700i 998UZ9i`;

/** What numbers begin with in countries that share their code with a larger one, where that tells them apart. */
const areas: Readonly<Record<string, string>> = {
  AG: '268',
  AI: '264',
  AS: '684',
  BB: '246',
  BM: '441',
  BS: '242',
  CA: '204|226|236|249|250|257|263|273|289|306|343|354|365|367|368|382|403|416|418|428|431|437|438|450|468|474|506|514|519|548|579|581|584|587|604|613|639|647|672|683|705|709|742|753|778|780|782|807|819|825|867|873|879|902|905|942',
  DM: '767',
  DO: '8[024]9',
  GD: '473',
  GU: '671',
  JM: '658|876',
  KN: '869',
  KY: '345',
  LC: '758',
  MP: '670',
  MS: '664',
  PR: '787|939',
  SX: '721',
  TC: '649',
  TT: '868',
  VC: '784',
  VG: '284',
  VI: '340',
  KZ: '7',
  GG: '7781|7839|7911[17]',
  IM: '7[569]24|74576',
  JE: '7509|7700[378]|7797|7829|7937',
  YT: '639|7093[5-7]',
  TA: '8',
  BQ: '[347]',
};

let byCode: ReadonlyMap<string, CallingPlan> | undefined;
let byCountry: ReadonlyMap<string, CallingPlan> | undefined;

/** Read when it is first asked for, so that a page which asks for no number does not pay. */
function plans(): ReadonlyMap<string, CallingPlan> {
  byCode ??= new Map(
    table
      .trim()
      .split(/\s/)
      .map(readPlan)
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

function readPlan(word: string): CallingPlan {
  const [, code = '', countries = '', start = '', least = '', most = least] =
    /^(\d+)([A-Z]+)(\d+)([a-z])([a-z])?$/.exec(word) ?? [];
  const shortest = toLength(least);
  return {
    code,
    countries: countries.match(/../g) ?? [],
    shortest,
    longest: toLength(most),
    example: start + '123456789'.slice(0, Math.max(0, shortest - start.length)),
  };
}

function toLength(letter: string): number {
  return letter.charCodeAt(0) - 96;
}
