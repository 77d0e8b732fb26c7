export * from './nodes';
export { buildEmsSheet } from './buildEmsSheet';
export { buildEnvelopes } from './buildEnvelopes';
export { buildLabels } from './buildLabels';
export { mailText, messageText, paperFileName } from './buildMessages';
export { buildPaper } from './buildPaper';
export { textsOf } from './textsOf';
export { type DrawAnswer, type DrawRequest, type MergeAnswer } from './drawing';
