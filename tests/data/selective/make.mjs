// Writes the samples NAME-base.json and NAME-derived.json of this folder, signed by the reference implementation with keys that are made
// anew. Needs the npm packages @digitalbazaar/data-integrity, @digitalbazaar/ecdsa-multikey, @digitalbazaar/ecdsa-sd-2023-cryptosuite and
// jsonld-signatures: node make.mjs FOLDER-OF-THE-CONTEXTS FOLDER-TO-WRITE-TO, from a folder where they are installed.
import * as ecdsaSd from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import jsigs from 'jsonld-signatures';
import fs from 'node:fs';

const [contexts, folder] = process.argv.slice(2);
const index = JSON.parse(fs.readFileSync(`${contexts}/INDEX.json`));
const documentLoader = async documentUrl => {
  const {file} = index.contexts.find(({address}) => address === documentUrl).texts[0];
  return {documentUrl, document: JSON.parse(fs.readFileSync(`${contexts}/${file}`))};
};
const purpose = new jsigs.purposes.AssertionProofPurpose();

const pair = await EcdsaMultikey.generate({curve: 'P-256'});
const {publicKeyMultibase} = await pair.export({publicKey: true});
const issuer = `did:key:${publicKeyMultibase}`;
pair.id = `${issuer}#${publicKeyMultibase}`;
pair.controller = issuer;

const badge = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
  id: 'urn:uuid:5b7b6f6e-9f1a-4f0e-8f0e-0a6f5f1f2c11',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: {id: issuer, type: ['Profile'], name: 'Lernhaus am Wehr', address: {type: ['Address'], addressLocality: 'Lindenau'}},
  validFrom: '2026-06-15T09:00:00Z',
  name: [{'@value': 'Erste Hilfe im Betrieb', '@language': 'de'}, {'@value': 'First aid at work', '@language': 'en'}],
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [{type: 'IdentityObject', identityHash: 'mara.k@example.org', identityType: 'emailAddress', hashed: false}],
    achievement: {
      id: 'https://lernhaus.example.org/b/1', type: ['Achievement'], name: 'Erste Hilfe im Betrieb', description: 'Kann helfen.',
      criteria: {narrative: 'Kurs und Prüfung.'},
      alignment: [
        {type: ['Alignment'], targetName: 'eins', targetUrl: 'https://example.org/1'},
        {type: ['Alignment'], targetName: 'zwei', targetUrl: 'https://example.org/2'}],
    },
    result: [{type: ['Result'], value: '1,3'}, {type: ['Result'], value: '2,0', status: 'Completed'}],
    creditsEarned: 2.5,
  },
  evidence: [{id: 'https://lernhaus.example.org/e/1', type: ['Evidence'], name: 'Foto'}, {type: ['Evidence'], narrative: 'Bericht.'}],
};

async function make(name, mandatoryPointers, selectivePointers, change = () => {}) {
  const document = structuredClone(badge);
  change(document);
  const write = (kind, content) => fs.writeFileSync(`${folder}/${name}-${kind}.json`, JSON.stringify(content, null, 1) + '\n');
  const signing = ecdsaSd.createSignCryptosuite({mandatoryPointers});
  const base = await jsigs.sign(document, {suite: new DataIntegrityProof({signer: pair.signer(), cryptosuite: signing}), purpose, documentLoader});
  write('base', base);
  if (!selectivePointers) return;
  const disclosing = ecdsaSd.createDiscloseCryptosuite({selectivePointers});
  write('derived', await jsigs.derive(base, {suite: new DataIntegrityProof({cryptosuite: disclosing}), purpose, documentLoader}));
}

await make('many-pointers',
  ['/issuer/name', '/issuer/address', '/name/1', '/credentialSubject/achievement/alignment/1/targetName', '/evidence/0',
    '/credentialSubject/result/0/value', '/credentialSubject/creditsEarned', '/credentialSubject/identifier/0/hashed'],
  ['/evidence/1', '/credentialSubject/achievement/criteria']);
await make('no-pointers', [], ['/issuer/name']);
await make('whole', [''], ['/issuer/name']);
await make('arrays-of-one', ['/evidence', '/credentialSubject/result'], ['/issuer/name'], badge => {
  badge.evidence.pop();
  badge.credentialSubject.result.pop();
});
await make('pointer-over-array-of-one', ['/evidence/name', '/issuer'], null, badge => { badge.evidence.pop(); });
await make('directions', ['/name/0', '/issuer'], ['/name/1'], badge => {
  badge.name = [{'@value': 'إسعافات أولية', '@language': 'ar', '@direction': 'rtl'}, {'@value': 'First aid', '@direction': 'ltr'}];
});
await make('named-blank-node', ['/evidence/1', '/issuer'], ['/validFrom'], badge => { badge.evidence[1].id = '_:report'; });
await make('language-map', ['/motto/de', '/issuer'], ['/motto/en'], badge => {
  badge['@context'].push({motto: {'@id': 'https://example.org/motto', '@container': '@language'}});
  badge.motto = {de: 'Hand anlegen', en: 'Lend a hand'};
});
// The proof of an endorsement is a graph whose name is a blank node; selected, it cannot be named in the document as it is written.
await make('endorsed', ['/endorsement', '/issuer'], null, badge => {
  badge.endorsement = [{
    id: 'urn:uuid:3b0f2f4e-54a7-4b36-8a36-0f6a7c3f6a02', type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: {id: 'https://kammer.example.org/', type: ['Profile']}, validFrom: '2026-06-16T09:00:00Z', name: 'Empfehlung',
    credentialSubject: {id: 'https://lernhaus.example.org/b/1', type: ['EndorsementSubject'], endorsementComment: 'Gut.'},
    proof: [{type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', created: '2026-06-16T09:00:00Z', proofPurpose: 'assertionMethod',
      verificationMethod: 'https://kammer.example.org/#key', proofValue: 'z3vQB6'}],
  }];
});
