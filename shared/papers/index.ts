export * from './facts';
export * from './run';
