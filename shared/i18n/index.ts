export { type Catalogue } from './catalogue';
export { describeError } from './describeError';
export { type ErrorText } from './errorTexts';
export { catalogueOf, isLanguage, type Language, languages } from './languages';
