export { buildSample, type SampleOptions, sampleSizes } from './buildSample';
