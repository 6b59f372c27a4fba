export type { AppPermission, MicrosoftApp, MicrosoftAuth, MicrosoftCertificate, OwnerPermission } from './account.ts'
export { type MicrosoftCalendar, microsoftCalendars } from './calendars.ts'
export {
  type BrowserConsent,
  beginBrowserConsent,
  beginDeviceConsent,
  type DeviceConsent,
  finishBrowserConsent,
  finishDeviceConsent,
  MICROSOFT_SCOPES,
  type MicrosoftTokens,
} from './consent.ts'
export { type MicrosoftOptions, type MicrosoftRemote, microsoftRemote } from './microsoft-remote.ts'
export { answerNotification, type NotificationAnswer } from './notification.ts'
export type { GraphOptions } from './open-graph.ts'
