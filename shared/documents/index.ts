export * from './nodes';
export { buildLetter } from './buildLetter';
export { type DrawAnswer, type DrawRequest } from './drawing';
export { readDefinition } from './readDefinition';
