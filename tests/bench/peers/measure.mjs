// node measure.mjs WHAT FILE TIMES: what a peer takes for one badge. Prints "median in milliseconds, memory held at the end in MiB".
// WHAT is verify, didkit, quads (JSON text to canonical N-Quads) or canonize (of quads that are there). Of a FILE of lines each line is a
// badge. At least TIMES are measured one by one, warm, on one thread, with keys and contexts in memory. Runs beside lib.mjs of the peers.
import * as peers from './lib.mjs';
import jsonld from 'jsonld';
import rdfCanonize from 'rdf-canonize';
import fs from 'node:fs';

const [what, file, times] = process.argv.slice(2);
const whole = fs.readFileSync(file, 'utf8').trim();
const texts = file.endsWith('.jsonl') ? whole.split('\n') : [whole];

const documentLoader = peers.loader();
const quadsOf = text => {
  const document = JSON.parse(text);
  delete document.proof;
  return jsonld.toRDF(document, {documentLoader, safe: true, base: null, rdfDirection: 'i18n-datatype'});
};
const canonical = quads => rdfCanonize.canonize(quads, {algorithm: 'RDFC-1.0', format: 'application/n-quads'});

const verifying = () => {
  const older = JSON.parse(texts[0]).proof.type === 'Ed25519Signature2020';
  const suite = older ? [new peers.Ed25519Signature2020()] : peers.verifySuites();
  const documentLoader = peers.loader(undefined, older ? '2020' : 'multikey'), now = new Date(peers.AT);
  return async text => (await peers.vc.verifyCredential({credential: JSON.parse(text), suite, documentLoader, now})).verified;
};
const works = {
  verify: () => [verifying(), texts],
  didkit: () => [async text => JSON.parse(await peers.didkit.verifyCredential(text, '{}')).errors.length === 0, texts],
  quads: () => [async text => (await canonical(await quadsOf(text))).length > 0, texts],
  canonize: async () => [async quads => (await canonical(quads)).length > 0, await Promise.all(texts.map(quadsOf))],
};

const [work, items] = await works[what]();
const one = async item => {
  if (!await work(item)) throw new Error('a good badge was refused');
};
for (let i = 0; i < Math.min(100, times / 2); ++i) await one(items[i % items.length]);
const taken = [];
for (let i = 0; i < Math.max(times, items.length); ++i) {
  const begin = process.hrtime.bigint();
  await one(items[i % items.length]);
  taken.push(Number(process.hrtime.bigint() - begin) / 1e6);
}
taken.sort((a, b) => a - b);
console.log(`${taken[Math.floor(taken.length / 2)]} ${process.memoryUsage().rss / 1048576}`);
