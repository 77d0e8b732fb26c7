export { type Catalogue } from './catalogue';
export { describeError, messageOf } from './describeError';
export { describeSkipped, describeWarning, withDetail } from './describePaper';
export { describeSource, describeTrace, type TraceLine } from './describeTrace';
export { type ErrorText } from './errorTexts';
export { catalogueOf, isLanguage, type Language, languages } from './languages';
