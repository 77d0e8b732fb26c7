import { useText } from '@renderer/i18n';
import { useWorks } from '@renderer/state/works';
import { JobProgress } from '@renderer/ui';
import { type ReactNode } from 'react';
import css from './Frame.module.css';

/** Long work under way, above the foot of the window; the screens stay in use meanwhile. */
export function WorkList(): ReactNode {
  const { workbook } = useText().aging;
  const works = useWorks((state) => state.works);
  return (
    <div className={css.works}>
      {works.map((work) => (
        <JobProgress
          key={work.id}
          label={work.label}
          count={work.done}
          of={work.of}
          note={work.note ?? workbook.started}
          onCancel={work.cancel}
          isCancelling={work.isCancelling}
        />
      ))}
    </div>
  );
}
