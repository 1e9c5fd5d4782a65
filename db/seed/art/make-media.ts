import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { print } from './hand/press.ts';
import { drawPress } from './scenes/presse.ts';

const MEDIA = new URL('../edition/media/', import.meta.url);
const FRAME = { width: 960, height: 640 };
// Twelve pictures a second, each on the screen for two: the jerk of a hand-cranked machine, and half the bytes.
const FRAMES_PER_SECOND = 12;
const FRAMES_PER_TURN = 24;
const TURNS = 4;

const SECONDS = 12;

/** A blast of the horn: swells in, holds with a slight beat, and falls off a little flat at the end, as compressed air does. */
function blast(start: number, length: number): string {
  const since = `(t-${start})`;
  const loudness = `min(1,max(0,${since}/0.35))*min(1,max(0,(${start + length}-t)/0.5))`;
  const pitch = `(92-6*max(0,${since}-${length - 0.6}))`;
  const partials = [1, 0.62, 0.45, 0.2, 0.16, 0.08].map((level, i) => `${level}*sin(2*PI*${pitch}*${i + 1}*${since})`);
  return `0.4*${loudness}*(1+0.12*sin(2*PI*5.5*t))*(${partials.join('+')})`;
}

async function run(args: readonly string[], input?: Readable): Promise<void> {
  const child = spawn('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`ffmpeg ended with ${code}`))));
  });
  if (input) await pipeline(input, child.stdin);
  else child.stdin.end();
  await ended;
}

/** Two blasts over a slow sea: brown noise that comes and goes, and the echo of the horn from the other shore. */
async function makeFoghorn(): Promise<void> {
  const horn = `aevalsrc=exprs='${blast(1.2, 3.2)}+${blast(6.6, 3.4)}':s=44100:d=${SECONDS}`;
  const sea = `anoisesrc=color=brown:amplitude=0.9:seed=23:sample_rate=44100:duration=${SECONDS}`;
  const mix =
    '[0]lowpass=f=900,aecho=0.9:0.7:420|900:0.28|0.16[horn];' +
    "[1]highpass=f=120,lowpass=f=2600,volume='0.3+0.22*sin(2*PI*t/5.2)':eval=frame[sea];" +
    `[horn][sea]amix=inputs=2:normalize=0,alimiter=limit=0.9,afade=t=in:d=0.6,afade=t=out:st=${SECONDS - 1.2}:d=1.2[out]`;
  const target = fileURLToPath(new URL('corne-de-brume.mp3', MEDIA));
  await run([
    '-f',
    'lavfi',
    '-i',
    horn,
    '-f',
    'lavfi',
    '-i',
    sea,
    '-filter_complex',
    mix,
    '-map',
    '[out]',
    '-t',
    String(SECONDS),
    '-ac',
    '1',
    '-b:a',
    '80k',
    target,
  ]);
}

/** The press turns four times; its last frame leads into its first. */
async function makePress(): Promise<void> {
  const turn: Uint8Array[] = [];
  for (let i = 0; i < FRAMES_PER_TURN; i++) {
    const printed = await print(drawPress(i / FRAMES_PER_TURN), 'presse', FRAME);
    turn.push(printed.pixels);
  }
  const reel = Array.from({ length: TURNS }, () => turn).flat();
  const format = [
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgb24',
    '-s',
    `${FRAME.width}x${FRAME.height}`,
    '-r',
    String(FRAMES_PER_SECOND),
    '-i',
    '-',
  ];
  const encode = [
    '-an',
    '-c:v',
    'libx264',
    '-preset',
    'veryslow',
    '-tune',
    'animation',
    '-crf',
    '32',
    '-pix_fmt',
    'yuv420p',
    '-movflags',
    '+faststart',
  ];
  await run([...format, ...encode, fileURLToPath(new URL('presse.mp4', MEDIA))], Readable.from(reel));
}

await mkdir(MEDIA, { recursive: true });
await makeFoghorn();
await makePress();
