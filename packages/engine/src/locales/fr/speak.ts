export { speak } from '../en/speak.ts'
