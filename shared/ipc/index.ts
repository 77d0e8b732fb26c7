export { type BatchStatus, errorLine, statusOf } from './batchStatus';
export { callChannels, eventChannels, portMessages } from './channels';
export {
  type Answer,
  type Channel,
  contract,
  type Contract,
  type EventName,
  type EventOf,
  events,
  type InputOf,
  mostPrinted,
  type OutputOf,
  type ParsedInputOf,
} from './contract';
export { JobInput, PageRange } from './jobs';
export { AppInfo, BatchRequest, defaultPreferences, FileHandle, Preferences } from './schemas';
