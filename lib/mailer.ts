import { createTransport } from 'nodemailer';

/** A letter in plain text. */
export type Mail = { to: string; subject: string; text: string };

/** What sends letters. */
export type Mailer = { send(mail: Mail): Promise<void> };

/** How long a server may take before it is asked again later, in milliseconds. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/** Sends letters by an SMTP server (`smtp://user:password@host:587`); `from` is who they come from. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({ url, ...patience }, { from });
  return {
    async send({ to, subject, text }) {
      // A machine wrote it, so no machine needs to answer (RFC 3834, section 5).
      await transport.sendMail({ to, subject, text, headers: { 'Auto-Submitted': 'auto-generated' } });
    },
  };
}
