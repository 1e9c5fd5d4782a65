import { expect, test } from 'vitest';
import { readWrk } from './wrk-report.ts';

const report = `Running 2s test @ http://127.0.0.1:4000/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     0.93ms    1.57ms  26.51ms   94.32%
    Req/Sec    45.23k     2.11k   48.84k    75.00%
  Latency Distribution
     50%  612.00us
     75%  801.00us
     90%    1.34ms
     99%    1.02s
  90020 requests in 2.00s, 0.86GB read
Requests/sec:  45009.87
Transfer/sec:    440.12MB
`;

test('a report of wrk gives requests, their rate, and times in milliseconds whatever their unit', () => {
  expect(readWrk(report)).toEqual({ requests: 90_020, perSecond: 45_009.87, p50: 0.612, p99: 1020 });
});

test.each(['  Non-2xx or 3xx responses: 12', '  Socket errors: connect 0, read 0, write 0, timeout 3'])(
  'a round in which requests failed is no measurement: %s',
  (line) => {
    expect(() => readWrk(report.replace('Requests/sec', `${line}\nRequests/sec`))).toThrow(line.trim());
  },
);

test('a report that cannot be read is an error that shows it', () => {
  expect(() => readWrk('unable to connect')).toThrow('unable to connect');
});
