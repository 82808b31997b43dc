/** A 220 Hz tone as a WAV file: mono, 8 bits, 8,000 samples a second. */
export function tone(seconds: number): Buffer {
  const rate = 8000;
  const head = Buffer.from(
    'RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\x01\0\x08\0data\0\0\0\0',
    'latin1',
  );
  const length = seconds * rate;
  head.writeUInt32LE(36 + length, 4);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt32LE(length, 40);
  const samples = Array.from({ length }, (_, at) => 128 + 20 * Math.sin((at / rate) * 220 * 2 * Math.PI));
  return Buffer.concat([head, Buffer.from(samples)]);
}
