import { type DomainError } from '@shared/errors';
import {
  type CommandName,
  type Commands,
  decide,
  type DecisionContext,
  isPureCommand,
  type PureCommandName,
} from '@shared/ledger';
import { err, ok, type Result } from '@shared/result';
import { decisions } from './decisions';
import { type DecideHandler, type Decision, type Tools, type World } from './world';

/** Takes one command to its decision: by the pure core, or by the handler of a command that needs more than the book. */
export async function decideCommand<N extends CommandName>(
  world: World,
  name: N,
  input: Commands[N],
  context: DecisionContext,
  tools: Tools,
): Promise<Result<Decision, DomainError>> {
  const handler: DecideHandler<N> | undefined = decisions[name];
  if (handler) return handler(world, input, context, tools);
  if (!isPureCommand(name)) return err({ code: 'command.invalid', reason: String(name) });
  const pure: PureCommandName = name;
  const change = decide(world.book, pure, input as Commands[PureCommandName], context);
  return change.ok ? ok({ change: change.value, input }) : change;
}
