import { useDescribeError, useText } from '@renderer/i18n';
import { Badge, Banner, cx } from '@renderer/ui';
import { type DomainError } from '@shared/errors';
import { type RuleFileRow } from '@shared/ledger';
import { type ReactNode } from 'react';
import css from './Rules.module.css';

/** A file that was not taken, and why. */
export type Refusal = { readonly fileName: string; readonly error: DomainError };

export type RuleSectionProps = {
  readonly title: string;
  readonly note: string;
  readonly actions: ReactNode;
  readonly refusal?: Refusal | null | undefined;
  readonly onDismiss?: (() => void) | undefined;
  readonly children: ReactNode;
};

/** One kind of rules: what they are, what can be done, and the table of them. */
export function RuleSection(props: RuleSectionProps): ReactNode {
  const words = useText().settings.rules;
  const describe = useDescribeError();
  const { title, note, actions, refusal, children } = props;
  return (
    <section className={css.section} aria-label={title}>
      <div className={css.head}>
        <div>
          <h2>{title}</h2>
          <p className={css.note}>{note}</p>
        </div>
        <div className={css.actions}>{actions}</div>
      </div>
      {refusal !== null && refusal !== undefined && (
        <Banner level="error" title={words.refused({ name: refusal.fileName })} onDismiss={props.onDismiss}>
          {describe(refusal.error)}
        </Banner>
      )}
      {children}
    </section>
  );
}

/** Whether a rule is the program's or the user's, and from which file it came. */
export function WhoseRule({ file }: { readonly file: RuleFileRow | null }): ReactNode {
  const words = useText().settings.rules.whose;
  if (file === null) return <span className={cx(css.whose, 'quieter')}>{words.program}</span>;
  return (
    <span className={css.whose}>
      <Badge tone="accent">{words.own}</Badge>
      <span className="quietest smallest">{file.fileName ?? words.typed}</span>
    </span>
  );
}
