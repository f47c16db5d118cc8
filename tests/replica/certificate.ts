import { createHash, X509Certificate } from 'node:crypto';
import selfsigned from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Base64 SHA-256 of the public key: the one key that the browser is told to accept. */
  readonly spki: string;
}

/** Makes a certificate for the given hosts, good for a day and never written to disk. */
export async function createCertificate(hosts: readonly string[]): Promise<Certificate> {
  const made = await selfsigned.generate([{ name: 'commonName', value: 'replica' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    key: made.private,
    cert: made.cert,
    spki: createHash('sha256').update(publicKey).digest('base64'),
  };
}
