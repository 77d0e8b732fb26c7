import { Component, type ErrorInfo, type ReactNode } from 'react';

export type ErrorBoundaryProps = {
  readonly children: ReactNode;
  /** Shown instead: an ErrorView with the details and a way to try again. */
  readonly fallback: (failure: { readonly details: string; readonly retry: () => void }) => ReactNode;
  /** Writes the failure into the log. */
  readonly onError?: ((details: string) => void) | undefined;
};
type State = { readonly details: string | null };

/** Keeps a failing part from taking the window with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { details: null };

  static getDerivedStateFromError(error: unknown): State {
    return { details: describe(error) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(`${describe(error)}\n${info.componentStack ?? ''}`);
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === null) return this.props.children;
    return this.props.fallback({ details, retry: () => this.setState({ details: null }) });
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}
