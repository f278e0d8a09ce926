// What the compiler refuses is no change that a test has to notice.

/** The name of a part of the messages: `useMessages` takes none that is not there. */
class TypedNames {
  shouldIgnore(path) {
    const isName =
      path.isStringLiteral() &&
      path.key === 0 &&
      path.parentPath.isCallExpression() &&
      path.parent.callee.name === 'useMessages';
    return isName ? 'The compiler knows the names.' : undefined;
  }
}

export const strykerPlugins = [
  { kind: 'Ignore', name: 'typed-names', injectableClass: TypedNames },
];
