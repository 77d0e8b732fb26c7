import { type ReactNode } from 'react';
import css from './Settings.module.css';

export type SettingsSectionProps = {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
};

/** One matter of the settings: what it is on the left, its fields on the right, ruled off by a hairline. */
export function SettingsSection({ title, note, children }: SettingsSectionProps): ReactNode {
  return (
    <section className={css.section} aria-label={title}>
      <div>
        <h2>{title}</h2>
        {note !== undefined && <p className={css.note}>{note}</p>}
      </div>
      <div className={css.fields}>{children}</div>
    </section>
  );
}
