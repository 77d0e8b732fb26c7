import { useText } from '@renderer/i18n';
import { Icon } from '@renderer/ui';
import {
  IconAbacus,
  IconAdjustmentsHorizontal,
  IconBook,
  IconBuilding,
  IconMail,
  IconReceipt,
  IconTableImport,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import css from './Frame.module.css';

type PlacePath = '/customers' | '/invoices' | '/aging' | '/letters' | '/statements' | '/import' | '/settings';
type PlaceProps = { readonly to: PlacePath; readonly icon: TablerIcon; readonly label: string };

/** The places that exist. */
export function Rail(): ReactNode {
  const { frame, papers } = useText();
  const places = { ...frame.places, ...papers.places };
  return (
    <nav aria-label={places.label} className={css.rail}>
      <Place to="/customers" icon={IconBuilding} label={places.customers} />
      <Place to="/invoices" icon={IconReceipt} label={places.invoices} />
      <hr className={css.rule} />
      <Place to="/aging" icon={IconAbacus} label={places.aging} />
      <Place to="/letters" icon={IconMail} label={places.letters} />
      <Place to="/statements" icon={IconBook} label={places.statements} />
      <hr className={css.rule} />
      <Place to="/import" icon={IconTableImport} label={places.imports} />
      <span className={css.end} />
      <Place to="/settings" icon={IconAdjustmentsHorizontal} label={places.settings} />
    </nav>
  );
}

function Place({ to, icon, label }: PlaceProps): ReactNode {
  return (
    <Link to={to} className={css.place} activeProps={{ 'aria-current': 'page' }} title={label}>
      <Icon of={icon} size={18} />
      <span>{label}</span>
    </Link>
  );
}
