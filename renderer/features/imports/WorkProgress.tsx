import { useScreenKeys } from '@renderer/features/settings';
import { useText } from '@renderer/i18n';
import { JobProgress } from '@renderer/ui';
import { type ReactNode, useEffect, useState } from 'react';
import css from './Imports.module.css';
import { useWizard, type WizardWork } from './wizardStore';

/** Work that is over sooner than this shows no progress: it would only flicker. */
const showAfter = 300;

/** What the wizard waits for, with the way out of it. */
export function WorkProgress(): ReactNode {
  const work = useWizard((wizard) => wizard.work);
  return work === null ? null : <Progress key={work.id} work={work} />;
}

function Progress({ work }: { readonly work: WizardWork }): ReactNode {
  const text = useText();
  const words = text.imports.work;
  const fileName = useWizard((wizard) => wizard.file?.name ?? '');
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setShown(true), showAfter);
    return () => window.clearTimeout(timer);
  }, []);
  useScreenKeys({ back: work.cancel });
  if (!isShown) return null;
  return (
    <div className={css.work}>
      <JobProgress
        isInline
        label={words.labels[work.kind]({ name: fileName })}
        count={work.done}
        of={work.of}
        note={work.stage === null ? undefined : text.frame.stages[work.stage]}
        onCancel={work.cancel}
        cancelKeys="Escape"
        isCancelling={work.isCancelling}
      />
      {work.kind === 'committing' && <p className="small quieter">{words.untilCommit}</p>}
    </div>
  );
}
