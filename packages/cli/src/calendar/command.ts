import { type Command, readArguments, UsageError } from '../command.ts'
import { connect } from './connect.ts'
import { OPTIONS } from './options.ts'
import { disconnect, status } from './status.ts'
import { test } from './test.ts'

const HELP = `Usage: callwright calendar connect google|microsoft|caldav [options]
       callwright calendar test [options]
       callwright calendar status [options]
       callwright calendar disconnect [options]

connect     lets Callwright use the calendar that the owner already has
test        shows what takes time there this week, writes a test event and takes it out again
status      shows which calendars are connected, how they fare, and how fast the owner's changes there reach us
disconnect  forgets a calendar; what stands in it stays

Connections are kept, sealed, in the database that the server uses (CALLWRIGHT_DATA_DIR or DATABASE_URL). The embedded database has one
user at a time: stop the server first. What seals them is CALLWRIGHT_CREDENTIAL_KEYS, or a file beside the embedded database.

Options
  --business ID           the first business unless given
  --key NAME              what the connection is called, where a business has several; "owner" by default
  --resource ID           whose calendar it is (again for each); of everybody by default
  --calendar NAME         which calendar of the account; its main one by default

Google
  --client FILE           the JSON file of an OAuth client of the type "Desktop app", from Google's console
  --service-account FILE  the key file of a service account with which the calendar is shared, instead
  --subject MAIL          the person for whom the service account acts
  --device                type a code on another device, where this machine has no browser ("TVs and Limited Input" client)

Microsoft 365
  --client-id ID          the app's id; its secret, if it has one, in MICROSOFT_CLIENT_SECRET
  --tenant ID             the directory; "common" by default
  --certificate FILE, --private-key FILE
                          a certificate of the app and its key (PEM, RSA, no passphrase), in place of the secret
  --user MAIL             the mailbox, for an app with its own permission (nobody signs in)
  --device                type a code on another device

CalDAV (iCloud, Fastmail, Nextcloud, …)
  --server URL            https://caldav.icloud.com, https://caldav.fastmail.com, https://cloud.example.com/remote.php/dav, …
  --username NAME         the password is asked for and does not show, or taken from CALDAV_PASSWORD, or from a pipe; an app password
                          where the vendor knows such

  --api URL, --login URL  other addresses of the vendor's API and of its sign-in, for national clouds and proxies
  -h, --help              this text
`

/** `callwright calendar`: the owner's own calendar. */
export const calendarCommand: Command = {
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS)
    const [what, provider, ...more] = positionals
    const [surplus] = what === 'connect' ? more : [provider, ...more]
    if (surplus !== undefined) throw new UsageError(`"${surplus}" is not expected here`)
    switch (what) {
      case 'connect':
        return connect(provider, values, io)
      case 'test':
        return test(values, io)
      case 'status':
        return status(values, io)
      case 'disconnect':
        return disconnect(values, io)
      default:
        throw new UsageError(what === undefined ? 'say connect, test, status or disconnect' : `there is no "${what}"`)
    }
  },
}
