import { useCount, useText } from '@renderer/i18n';
import { useQuestion } from '@renderer/ledger';
import { Button, IconButton, PaneSection, SidePane, useUiText } from '@renderer/ui';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { EntryList } from './EntryList';

const step = 100;

/** Every entry of the journal, newest first: who, when, what; and the way to take one back. */
export function HistoryPane({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { history } = useText().frame;
  const { text } = useUiText();
  const count = useCount();
  const [limit, setLimit] = useState(step);
  const { value } = useQuestion('book.history', { offset: 0, limit });
  const rows = value?.rows ?? [];
  return (
    <SidePane label={history.title} width={360}>
      <PaneSection
        title={history.title}
        note={value && history.count({ count: count(value.count) })}
        end={<IconButton icon={IconX} size={24} label={history.close} keys="Escape" onClick={onClose} />}
      >
        <p className="small quieter">{history.hint}</p>
      </PaneSection>
      <PaneSection>
        {value === undefined && <p className="small quieter">{text.loading}</p>}
        {value !== undefined && rows.length === 0 && <p className="small quieter">{history.empty}</p>}
        <EntryList entries={rows} hasUndo />
        {value !== undefined && value.count > rows.length && (
          <Button size={24} onClick={() => setLimit(limit + step)}>
            {history.more}
          </Button>
        )}
      </PaneSection>
    </SidePane>
  );
}
