import { bridge, onShellEvent } from '@renderer/bridge';
import { runCommand, useAvailableCommands } from '@renderer/commands';
import { useLanguage } from '@renderer/i18n';
import { setToday } from '@renderer/state/session';
import { isCommandId } from '@shared/commands';
import { isIsoDate } from '@shared/dates';
import { useEffect } from 'react';

const minute = 60_000;

/** What passes between the frame and the shell: the native menu, its commands, and the calendar day. */
export function useShellEvents(): void {
  const language = useLanguage();
  const disabled = useAvailableCommands()
    .filter((command) => !command.canRun)
    .map((command) => command.id)
    .join(' ');
  useEffect(
    () =>
      onShellEvent('menu.command', ({ id }) => {
        if (isCommandId(id)) runCommand(id);
      }),
    [],
  );
  useEffect(() => {
    void bridge['menu.set']({ language, disabled: disabled === '' ? [] : disabled.split(' ') });
  }, [language, disabled]);
  useEffect(() => {
    const look = (): void => {
      void bridge['app.today']({}).then((answer) => {
        if (answer.ok && isIsoDate(answer.value.today)) setToday(answer.value.today);
      });
    };
    window.addEventListener('focus', look);
    const timer = window.setInterval(look, minute);
    return () => {
      window.removeEventListener('focus', look);
      window.clearInterval(timer);
    };
  }, []);
}
