export * from './facts';
export * from './run';
export * from './stationery';
