import { say } from '@renderer/ledger';
import { bridge } from '@renderer/bridge';
import { useText } from '@renderer/i18n';
import { ErrorBoundary, ErrorView } from '@renderer/ui';
import { type ReactNode } from 'react';

/** Keeps a screen that fails from taking the window with it, and says what is safe and what to do. */
export function ScreenBoundary({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <ErrorBoundary
      onError={(details) => {
        void bridge['log.write']({ level: 'error', event: 'screen.failed', detail: details.slice(0, 2000) });
      }}
      fallback={({ details, retry }) => <Failure details={details} onRetry={retry} />}
    >
      {children}
    </ErrorBoundary>
  );
}

function Failure({
  details,
  onRetry,
}: {
  readonly details: string;
  readonly onRetry: () => void;
}): ReactNode {
  const { failure } = useText().frame;
  const copy = async (): Promise<void> => {
    const copied = await bridge['clipboard.write']({ text: details });
    if (copied.ok) say({ text: failure.copied });
  };
  return (
    <ErrorView
      title={failure.title}
      text={failure.text}
      details={details}
      detailsLabel={failure.details}
      actions={[
        { label: failure.retry, onClick: onRetry, isPrimary: true },
        { label: failure.copy, onClick: () => void copy() },
      ]}
    />
  );
}
