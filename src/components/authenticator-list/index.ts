// What protects an account, as a list to manage: rows, questions before something is lost, and the
// ways to add. Knows the flow of the list; sets an app up with the component that does that.

export type { AuthenticatorListProps } from './AuthenticatorList.tsx';
export { AuthenticatorList } from './AuthenticatorList.tsx';
