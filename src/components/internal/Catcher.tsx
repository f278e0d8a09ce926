'use client';

import { Component, type ReactNode } from 'react';

export interface CatcherProps {
  onCatch?: (() => void) | undefined;
  fallback(retry: () => void): ReactNode;
  children: ReactNode;
}

/** Keeps an error of a render inside, and shows `fallback` until that asks for another try. Renders no element. */
export class Catcher extends Component<CatcherProps, { isCaught: boolean }> {
  override state = { isCaught: false };

  static getDerivedStateFromError() {
    return { isCaught: true };
  }
  override componentDidCatch() {
    this.props.onCatch?.();
  }
  override render() {
    if (!this.state.isCaught) return this.props.children;
    return this.props.fallback(() => this.setState({ isCaught: false }));
  }
}
