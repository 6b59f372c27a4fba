import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { UsageError } from '../command.ts'
import type { Options } from './options.ts'

/** A certificate of an app and its private key, both PEM; undefined where none is given. Checked now: the vendor would only say that it does not know the app. */
export function readCertificate({
  certificate: file,
  'private-key': keyFile,
}: Options): { readonly certificate: string; readonly privateKey: string } | undefined {
  if (file === undefined && keyFile === undefined) return undefined
  if (file === undefined) throw new UsageError('--certificate is missing: the file of the certificate that --private-key belongs to')
  if (keyFile === undefined) throw new UsageError('--private-key is missing: the file of the private key of --certificate')
  const certificate = read('certificate', file)
  const privateKey = read('private-key', keyFile)
  const known = parsed('certificate', file, 'a certificate (PEM)', () => new X509Certificate(certificate))
  const key = parsed('private-key', keyFile, 'a private key (PEM) without a passphrase', () => createPrivateKey(privateKey))
  if (!known.checkPrivateKey(key)) throw new UsageError(`--private-key: ${keyFile} is not the key of ${file}`)
  if (key.asymmetricKeyType !== 'rsa') throw new UsageError('--certificate: Microsoft takes certificates with an RSA key')
  return { certificate, privateKey }
}

function read(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`--${option}: ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function parsed<Value>(option: string, file: string, what: string, parse: () => Value): Value {
  try {
    return parse()
  } catch {
    // What the parser says may hold a piece of the file.
    throw new UsageError(`--${option}: ${file} is not ${what}`)
  }
}
