export type { KeyRing, KeyRingResult } from './key-ring.ts'
export { parseKeyRing } from './key-ring.ts'
export type { CredentialsOwner, Opened } from './seal.ts'
export { mustReseal, openCredentials, sealCredentials } from './seal.ts'
