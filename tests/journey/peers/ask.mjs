// node ask.mjs PEERS SAMPLES: what other people's verifiers say of the files that sign_samples made. PEERS is a folder with lib.mjs, its packages
// installed. Prints a line a peer; ends with status 1 if one says otherwise than the file's name promises, or none could be asked.
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

const [folder, samples] = process.argv.slice(2);
const peers = await import(pathToFileURL(path.resolve(folder, 'lib.mjs')));
const at = {at: '2025-04-01T12:00:00Z'};

const askers = [
  {peer: '@digitalbazaar/vc', takes: name => name.endsWith('.json'), ask: text => peers.askDigitalBazaar(JSON.parse(text), at)},
  {peer: '@digitalcredentials/vc', takes: name => name.endsWith('.json') && name.startsWith('eddsa-rdfc'), ask: text => peers.askDcc(JSON.parse(text), at)},
  {peer: 'jose', takes: name => name.endsWith('.jwt'), ask: text => peers.askJose(text, at)},
];

let wrong = 0;
const names = fs.readdirSync(samples).sort();
for (const {peer, takes, ask} of askers) {
  const counts = {accepted: 0, rejected: 0, error: 0};
  for (const name of names.filter(takes)) {
    const {says, why} = await ask(fs.readFileSync(path.join(samples, name), 'utf8').trim());
    ++counts[says];
    if (says === (name.includes('--changed') ? 'rejected' : 'accepted')) continue;
    ++wrong;
    console.log(`${peer}: ${name}: ${says} (${why})`);
  }
  const asked = counts.accepted + counts.rejected + counts.error;
  if (asked === 0) ++wrong;
  console.log(`${peers.pv(peer)}: ${asked} asked, ${counts.accepted} accepted, ${counts.rejected} rejected`);
}
process.exit(wrong === 0 ? 0 : 1);
