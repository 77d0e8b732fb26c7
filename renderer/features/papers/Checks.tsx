import { useLanguage, useText } from '@renderer/i18n';
import { useOpen } from '@renderer/state/useOpen';
import { AlertMark, Icon, OpenText } from '@renderer/ui';
import { describeSource, withDetail } from '@shared/i18n';
import { type AnyPaperFacts, type PaperWarning, type PlannedPaper } from '@shared/papers';
import { IconCheck } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import css from './RunPane.module.css';
import { groundText } from './groundText';

/** To where a warning leads: the customer's form, or the company's settings. */
const ofCompany: ReadonlySet<PaperWarning['code']> = new Set([
  'account.missing',
  'email.missing',
  'ownContact.missing',
  'ownAddress.missing',
  'ownName.missing',
]);

/** What a check passed is about; a warning of these codes stands in its place. */
const subjects = {
  address: ['address.missing'],
  contact: ['contact.missing'],
  account: ['account.missing'],
  law: ['law.unknown'],
  charge: ['rates.expired', 'charge.notComputed'],
} as const satisfies Readonly<Record<string, readonly PaperWarning['code'][]>>;
type Subject = keyof typeof subjects;

export type ChecksProps = { readonly paper: PlannedPaper; readonly facts: AnyPaperFacts | null };

/** What to look at before the paper goes out: what is missing first, each with what to do, then what is in order. */
export function Checks({ paper, facts }: ChecksProps): ReactNode {
  const warned = new Set(paper.warnings.map(({ code }) => code));
  const passed = (Object.keys(subjects) as Subject[]).filter(
    (subject) => !subjects[subject].some((code) => warned.has(code)),
  );
  return (
    <ul className={css.checks}>
      {paper.warnings.map((warning) => (
        <Warning key={`${warning.code} ${warning.detail ?? ''}`} warning={warning} paper={paper} />
      ))}
      {facts !== null && passed.map((subject) => <Passed key={subject} subject={subject} facts={facts} />)}
    </ul>
  );
}

function Warning({
  warning,
  paper,
}: {
  readonly warning: PaperWarning;
  readonly paper: PlannedPaper;
}): ReactNode {
  const { papers: words } = useText();
  const language = useLanguage();
  const open = useOpen();
  const { title, text, go } = words.checks.warnings[warning.code];
  const { customerId, currency } = paper;
  const lead = (): void => {
    if (warning.code === 'rates.expired') return open.settings('rules');
    if (warning.code === 'capitals.tooLarge') return open.items({ customerId, currency });
    return ofCompany.has(warning.code) ? open.settings('company') : open.editCustomer(customerId);
  };
  return (
    <li>
      <AlertMark level="warning" />
      <div>
        <span className="strong">{title}</span>
        <p>{withDetail(text, warning, language)}</p>
        <OpenText onOpen={lead} className="small">
          {go}
        </OpenText>
      </div>
    </li>
  );
}

function Passed({ subject, facts }: { readonly subject: Subject; readonly facts: AnyPaperFacts }): ReactNode {
  const open = useOpen();
  const said = usePassed(subject, facts);
  if (said === null) return null;
  return (
    <li>
      <span className="isOk">
        <Icon of={IconCheck} />
      </span>
      <div>
        <span>{said.title}</span>
        {said.text !== undefined && <p>{said.text}</p>}
        {said.go !== undefined && (
          <OpenText onOpen={() => open.editCustomer(facts.addressee.customerId)} className="small">
            {said.go}
          </OpenText>
        )}
      </div>
    </li>
  );
}

type Said = {
  readonly title: string;
  readonly text?: string | undefined;
  /** What can still be set at the customer. */
  readonly go?: string;
};

function usePassed(subject: Subject, facts: AnyPaperFacts): Said | null {
  const { papers: words } = useText();
  const language = useLanguage();
  const { passed, laws, grounds } = words.checks;
  const { addressee, sender, law } = facts;
  switch (subject) {
    case 'address':
      return { title: passed.address, text: addressee.address?.join(' ') };
    case 'contact':
      return {
        title: passed.contact,
        text: [addressee.contactName, addressee.contactTitle].filter(Boolean).join(' '),
      };
    case 'account':
      return {
        title: passed.account,
        text: sender.account && `${sender.account.bank} ${sender.account.account}`,
      };
    case 'law':
      if (facts.kind !== 'letter' && facts.kind !== 'chargeNote') return null;
      return law === null ? null : { title: passed.law, text: laws[law] };
    case 'charge': {
      if (facts.kind !== 'letter' && facts.kind !== 'chargeNote') return null;
      if (facts.kind === 'letter' && facts.level === 1)
        return { title: passed.noCharge, text: grounds.reminder };
      if (facts.charge === null)
        return { title: passed.noCharge, text: grounds.none, go: words.checks.setRule };
      const { ground } = facts.charge;
      const text =
        ground.kind === 'other'
          ? describeSource({ zh: ground.citationZh, en: ground.citationEn }, language)
          : groundText(ground, grounds);
      return { title: passed.charge, text };
    }
  }
}
