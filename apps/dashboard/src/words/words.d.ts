import 'i18next';
import type { formWords } from './en/forms';
import type { shell } from './en/shell';
import type { PageWords } from './page-words';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: { shell: typeof shell } & PageWords & typeof formWords;
  }
}
