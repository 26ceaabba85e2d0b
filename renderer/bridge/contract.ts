export type { InputOf, OutputOf, RequestName } from '#electron/contract/contract';
