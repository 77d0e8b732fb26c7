export { buildSample, sampleSizes } from './buildSample';
