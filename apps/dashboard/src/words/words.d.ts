import 'i18next';
import type { english } from './en';
import type { formWords } from './en/forms';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof english & typeof formWords;
  }
}
