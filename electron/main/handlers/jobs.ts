import { portMessages } from '@shared/ipc';
import { err, ok } from '@shared/result';
import { type JobRunner } from '../jobRunner';
import { type FileTokens } from '../services/fileTokens';
import { type HandlersOf } from './types';

export function createJobHandlers(
  jobs: JobRunner,
  tokens: FileTokens,
): HandlersOf<'jobs.start' | 'jobs.cancel'> {
  return {
    'jobs.start': (input, { frame }) => {
      const file = tokens.pathFor(input.token, input.job === 'readTable' ? 'open' : 'save');
      if (file === null) return err({ code: 'shell.failed', reason: 'token' });
      const { jobId, port } = jobs.start(input, file);
      frame.postMessage(portMessages.job, { jobId }, [port]);
      return ok({ jobId });
    },
    'jobs.cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return ok({});
    },
  };
}
