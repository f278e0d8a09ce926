import { join } from 'node:path';
import ts from 'typescript';
import manifest from '../../../package.json' with { type: 'json' };
import { root } from '../readSources.ts';

/** One subpath of the package, as its declarations describe it. */
export interface EntryApi {
  /** As a host spells it after the package's name: `.`, `./client`. */
  subpath: string;
  /** The public names with their declarations, then what these name without its being exported. */
  text: string;
  /** The packages whose types the declarations of this entry reach. */
  packages: readonly string[];
}

/** Emits the declarations as the build does, in memory, and rolls each entry up to one text. Takes some seconds. */
export function readApi(): EntryApi[] {
  const files = emitDeclarations();
  const program = openProgram(files);
  const entries = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
    typeof target === 'object' && target.default.endsWith('.js')
      ? [{ subpath, file: join(root, target.types) }]
      : [],
  );
  const owners = findOwners(program, entries);
  return entries.map((entry) => rollUp(program, entry, owners));
}

type Declarations = ReadonlyMap<string, string>;
interface Entry {
  subpath: string;
  file: string;
}

function emitDeclarations(): Declarations {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, '.ci/tsconfig.build.json'),
    { declarationMap: false, removeComments: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  if (!config) throw new Error('.ci/tsconfig.build.json cannot be read.');
  const files = new Map<string, string>();
  const program = ts.createProgram(config.fileNames, config.options);
  program.emit(undefined, (path, text) => files.set(path, text), undefined, true);
  return files;
}

function openProgram(files: Declarations): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const folders = new Set([...files.keys()].map((path) => path.slice(0, path.lastIndexOf('/'))));
  host.directoryExists = (path) => folders.has(path) || ts.sys.directoryExists(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = files.get(path);
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  };
  return ts.createProgram([...files.keys()], options, host);
}

/** Which entry a declaration is exported from first. */
function findOwners(program: ts.Program, entries: readonly Entry[]) {
  const owners = new Map<ts.Symbol, string>();
  for (const { subpath, file } of [...entries].reverse()) {
    for (const { symbol } of listExports(program, file)) owners.set(symbol, subpath);
  }
  return owners;
}

function listExports(program: ts.Program, file: string) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing.`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.name, symbol: resolve(checker, symbol) }))
    .sort((a, b) => compare(a.name, b.name));
}

function rollUp(
  program: ts.Program,
  { subpath, file }: Entry,
  owners: ReadonlyMap<ts.Symbol, string>,
): EntryApi {
  const checker = program.getTypeChecker();
  const exported = listExports(program, file);
  const own = new Set(exported.map(({ symbol }) => symbol));
  const reached = [...own];
  const borrowed = new Set<string>();
  const packages = new Set<string>();
  for (const symbol of reached) {
    for (const named of listNamed(checker, symbol)) {
      const home = readPackage(named);
      if (home) packages.add(home);
      const owner = owners.get(named);
      if (home || reached.includes(named)) continue;
      if (owner) borrowed.add(`${named.name} from ${owner}`);
      else reached.push(named);
    }
  }
  const hidden = reached.filter((symbol) => !own.has(symbol));
  const parts = [
    ...exported.map(({ name, symbol }) => print(symbol, name)),
    ...(hidden.length > 0 ? ['// Named above, and not exported:'] : []),
    ...hidden.sort((a, b) => compare(a.name, b.name)).map((symbol) => print(symbol)),
    ...[...borrowed].sort(compare).map((line) => `// ${line}`),
  ];
  return {
    subpath,
    text: `${parts.join('\n')}\n`,
    packages: [...packages].sort(compare),
  };
}

/** Every symbol of a module that the declarations of this one name. */
function listNamed(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol[] {
  const found = new Set<ts.Symbol>();
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) || ts.isImportTypeNode(node)) {
      const named = checker.getSymbolAtLocation(ts.isIdentifier(node) ? node : node.argument);
      const target = named && resolve(checker, named);
      if (target && target !== symbol && isOfModule(target)) found.add(target);
    }
    ts.forEachChild(node, visit);
  };
  symbol.declarations?.forEach(visit);
  return [...found];
}

/** Whether it stands at the top of a file, so not a parameter, a member or a type of the language. */
function isOfModule(symbol: ts.Symbol): boolean {
  const [declaration] = symbol.declarations ?? [];
  if (!declaration) return false;
  const { parent } = findStatement(declaration);
  const isTop =
    parent && (ts.isSourceFile(parent) || (ts.isModuleBlock(parent) && !!readPackage(symbol)));
  return !!isTop && !/\/typescript\/lib\//.test(declaration.getSourceFile().fileName);
}

function readPackage(symbol: ts.Symbol): string | undefined {
  const path = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name;
}

const printer = ts.createPrinter({ removeComments: true });

function print(symbol: ts.Symbol, name = symbol.name): string {
  const texts = (symbol.declarations ?? []).map((declaration) => {
    const statement = findStatement(declaration);
    const text = printer.printNode(ts.EmitHint.Unspecified, statement, statement.getSourceFile());
    return text.replace(/^export /, '').replace(/^declare /, '');
  });
  const alias = name === symbol.name ? '' : `// exported as ${name}\n`;
  return `${alias}${texts.join('\n')}`;
}

function findStatement(declaration: ts.Node): ts.Node {
  if (ts.isVariableDeclaration(declaration)) return declaration.parent.parent;
  return declaration;
}

function resolve(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
