/**
 * Asks a server for as long as it is told to, in a process of its own: reads an `Order` as JSON from its
 * argument, writes `begun` after some replies and a `Loaded` at the end.
 */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { quantile } from '../figure';

export interface Order {
  readonly url: string;
  /** Each has its own limit of requests a minute. */
  readonly tokens: readonly string[];
  /** Events in one body; `undefined` sends one event alone, without its batch. */
  readonly batch?: number;
  readonly seconds: number;
  /** Not counted, at the beginning. */
  readonly warmUp: number;
  readonly connections: number;
  /** Requests a second, whatever the server does; without it each connection waits for its reply. */
  readonly rate?: number;
}

export interface Loaded {
  readonly requests: number;
  readonly perSecond: number;
  /** ms; where there is a rate, from when the request was due. */
  readonly p50: number;
  readonly p99: number;
  readonly refused: number;
  readonly lost: number;
  /** First event of each batch that was acknowledged. */
  readonly acknowledged: readonly string[];
}

/** Replies after which the server is under load. */
const underWay = 200;

interface Reply {
  readonly at: number;
  readonly took: number;
  readonly status: number;
  readonly first: string;
}

const order = JSON.parse(process.argv[2] ?? '') as Order;
const agent = new Agent({ keepAlive: true, maxSockets: order.connections });
const replies: Reply[] = [];
let turn = 0;

function eventText(id: string): string {
  const now = Date.now();
  const day = new Date(now).toISOString().slice(0, 10);
  const answer = `respuesta-${turn % 300}`;
  return `{"id":"${id}","at":${now},"answer":"${answer}","version":3,"host":"whatsapp","day":"${day}","way":"suggestion","rank":${1 + (turn % 5)},"wait":${1_000 * (turn % 90)}}`;
}

function body(): { text: string; first: string } {
  const ids = Array.from({ length: order.batch ?? 1 }, () => randomUUID());
  const events = ids.map(eventText);
  const text =
    order.batch === undefined
      ? (events[0] ?? '')
      : `{"sentAt":${Date.now()},"events":[${events.join(',')}]}`;
  return { text, first: ids[0] ?? '' };
}

/** @param due when it should have been sent */
function ask(due = performance.now()): Promise<void> {
  turn += 1;
  const { text, first } = body();
  const token = order.tokens[turn % order.tokens.length] ?? '';
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  };
  return new Promise((resolve) => {
    const told = (status: number) => {
      const at = performance.now();
      replies.push({ at, took: at - due, status, first });
      if (replies.length === underWay) console.log('begun');
      resolve();
    };
    const asked = request(order.url, { method: 'POST', agent, headers }, (reply) => {
      reply.resume();
      reply.once('end', () => told(reply.statusCode ?? 0));
      reply.once('error', () => told(0));
    });
    asked.once('error', () => told(0));
    asked.end(text);
  });
}

async function waiting(until: number): Promise<void> {
  const one = async () => {
    while (performance.now() < until && replies.at(-1)?.status !== 0) await ask();
  };
  await Promise.all(Array.from({ length: order.connections }, one));
}

async function unwaiting(rate: number, from: number, until: number): Promise<void> {
  const asked: Promise<void>[] = [];
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const now = Math.min(performance.now(), until);
      while (from + (asked.length * 1_000) / rate < now) {
        asked.push(ask(from + (asked.length * 1_000) / rate));
      }
      if (now < until) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  await Promise.all(asked);
}

function sumUp(from: number): Loaded {
  const counted = replies.filter(({ at, status }) => at >= from && status >= 200 && status < 300);
  const took = counted.map((reply) => reply.took);
  const last = counted.at(-1)?.at ?? from;
  return {
    requests: counted.length,
    perSecond: (counted.length * 1_000) / Math.max(1, last - from),
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    refused: replies.filter(({ status }) => status >= 300).length,
    lost: replies.filter(({ status }) => status === 0).length,
    acknowledged: replies.filter(({ status }) => status === 200).map(({ first }) => first),
  };
}

const start = performance.now();
const until = start + (order.warmUp + order.seconds) * 1_000;
if (order.rate === undefined) await waiting(until);
else await unwaiting(order.rate, start, until);
console.log(JSON.stringify(sumUp(start + order.warmUp * 1_000)));
agent.destroy();
