import { useCommandKeys } from '@renderer/commands';
import { useText } from '@renderer/i18n';
import { useBook } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import { Outlet, useLocation } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { AboutDialog } from './AboutDialog';
import { BeyondJournal } from './BeyondJournal';
import { ScreenBoundary } from './Failure';
import css from './Frame.module.css';
import { HistoryPane } from './HistoryPane';
import { Opening, StartFailed } from './Opening';
import { Palette } from './Palette';
import { Rail } from './Rail';
import { ShortcutSheet } from './ShortcutSheet';
import { StartBanners } from './StartBanners';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';
import { useFocusOnArrival } from './useFocusOnArrival';
import { useFrameCommands } from './useFrameCommands';
import { useShellEvents } from './useShellEvents';
import { VerifyDialog } from './VerifyDialog';
import { WorkList } from './WorkList';

/** What stands around every screen. */
export function Frame(): ReactNode {
  const { frame } = useText();
  const [hasPalette, setPalette] = useState(false);
  const [hasShortcuts, setShortcuts] = useState(false);
  const [hasHistory, setHistory] = useState(false);
  const [hasAbout, setAbout] = useState(false);
  const [isVerifying, setVerifying] = useState(false);
  const closePalette = useCallback(() => setPalette(false), []);
  useCommandKeys();
  useShellEvents();
  useFrameCommands({
    openPalette: () => setPalette(true),
    openShortcuts: () => setShortcuts(true),
    toggleHistory: () => setHistory((is) => !is),
    openAbout: () => setAbout(true),
    openVerify: () => setVerifying(true),
  });
  return (
    <div className={css.frame}>
      <a href="#content" className={css.skip} onClick={skipToContent}>
        {frame.skipToContent}
      </a>
      <TopBar />
      <Rail />
      <div className={css.middle}>
        <main id="content" tabIndex={-1} className={css.main}>
          <StartBanners />
          <Screen />
        </main>
        {hasHistory && <HistoryPane onClose={() => setHistory(false)} />}
      </div>
      <StatusBar />
      <WorkList />
      {hasPalette && <Palette onClose={closePalette} />}
      <ShortcutSheet isOpen={hasShortcuts} onClose={() => setShortcuts(false)} />
      <AboutDialog isOpen={hasAbout} onClose={() => setAbout(false)} />
      {isVerifying && <VerifyDialog onClose={() => setVerifying(false)} />}
    </div>
  );
}

/** The first import makes the company, so it works without one. */
const worksWithoutCompany: ReadonlySet<string> = new Set(['/start', '/import']);

function Screen(): ReactNode {
  const book = useBook();
  const { pathname } = useLocation();
  const open = useOpen();
  useFocusOnArrival(pathname);
  const isUnopened = book?.start.kind === 'ready' && book.company === null;
  const hasToStart = isUnopened && !worksWithoutCompany.has(pathname);
  useEffect(() => {
    if (hasToStart) open.start();
  }, [hasToStart, open]);
  if (book === null) return <Opening />;
  if (book.start.kind === 'failed') return <StartFailed error={book.start.error} />;
  if (book.start.kind === 'beyondJournal') return <BeyondJournal {...book.start} />;
  return (
    <ScreenBoundary key={pathname}>
      <div className={css.screen}>
        <Outlet />
      </div>
    </ScreenBoundary>
  );
}

/** The address belongs to the router, so the skip link moves the focus itself. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
