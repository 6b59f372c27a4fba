/** Plain JSON: what sessions, events and effects are made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }
