import { type onboarding as shape } from '../en/onboarding';

export const onboarding: typeof shape = {};
