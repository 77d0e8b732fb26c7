import { useText } from '@renderer/i18n';
import { useOpen } from '@renderer/state/useOpen';
import { EmptyState, PageHead } from '@renderer/ui';
import { type ReactNode } from 'react';

/** An address that leads nowhere. */
export function NotFound(): ReactNode {
  const { notFound } = useText().frame;
  const open = useOpen();
  return (
    <>
      <PageHead title={notFound.heading} />
      <EmptyState
        title={notFound.title}
        text={notFound.text}
        primary={{ label: notFound.toAging, onClick: () => open.aging() }}
      />
    </>
  );
}
