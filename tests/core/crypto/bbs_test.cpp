#include "core/base/encoding.h"
#include "core/crypto/bbs.h"
#include "core/crypto/bbs_generators.h"
#include "core/crypto/bls_hash_to_curve.h"
#include "core/crypto/signature.h"
#include "tests/catch.h"
#include <algorithm>
#include <string>
#include <thread>

using namespace lanyard;

namespace {

// draft-irtf-cfrg-bbs-signatures section 8.2 and appendix C.2: the ciphersuite BLS12-381-SHA-256
constexpr std::string_view keyHex =
    "a820f230f6ae38503b86c70dc50b61c58a77e45c39ab25c0652bbaa8fa136f2851bd4781c9dcde39fc9d1d52c9e60268061e7d7632171d91aa8d46"
    "0acee0e96f1e7c4cfb12d3ff9ab5d5dc91c277db75c845d649ef3c4f63aebc364cd55ded0c";
constexpr std::string_view otherKeyHex =
    "b064bd8d1ba99503cbb7f9d7ea00bce877206a85b1750e5583dd9399828a4d20610cb937ea928d90404c239b2835ffb104220a9c66a4c9ed3b54c0"
    "cac9ea465d0429556b438ceefb59650ddf67e7a8f103677561b7ef7fe3c3357ec6b94d41c6";
constexpr std::string_view headerHex = "11223344556677889900aabbccddeeff";
constexpr std::string_view presentationHex = "bed231d880675ed101ead304512e043ade9958dd0241ea70b4b3957fba941501";
constexpr std::string_view messagesHex[] = {
    "9872ad089e452c7b6e283dfac2a80d58e8d0ff71cc4d5e310a1debdda4a45f02",
    "c344136d9ab02da4dd5908bbba913ae6f58c2cc844b802a6f811f5fb075f9b80",
    "7372e9daa5ed31e6cd5c825eac1b855e84476a1d94932aa348e07b73",
    "77fe97eb97a1ebe2e81e4e3597a3ee740a66e9ef2412472c",
    "496694774c5604ab1b2544eababcf0f53278ff50",
    "515ae153e22aae04ad16f759e07237b4",
    "d183ddc6e2665aa4e2f088af",
    "ac55fb33a75909ed",
    "96012096",
    ""
};
constexpr std::string_view generatorsHex[] = {
    "a9ec65b70a7fbe40c874c9eb041c2cb0a7af36ccec1bea48fa2ba4c2eb67ef7f9ecb17ed27d38d27cdeddff44c8137be",
    "98cd5313283aaf5db1b3ba8611fe6070d19e605de4078c38df36019fbaad0bd28dd090fd24ed27f7f4d22d5ff5dea7d4",
    "a31fbe20c5c135bcaa8d9fc4e4ac665cc6db0226f35e737507e803044093f37697a9d452490a970eea6f9ad6c3dcaa3a",
    "b479263445f4d2108965a9086f9d1fdc8cde77d14a91c856769521ad3344754cc5ce90d9bc4c696dffbc9ef1d6ad1b62",
    "ac0401766d2128d4791d922557c7b4d1ae9a9b508ce266575244a8d6f32110d7b0b7557b77604869633bb49afbe20035",
    "b95d2898370ebc542857746a316ce32fa5151c31f9b57915e308ee9d1de7db69127d919e984ea0747f5223821b596335",
    "8f19359ae6ee508157492c06765b7df09e2e5ad591115742f2de9c08572bb2845cbf03fd7e23b7f031ed9c7564e52f39",
    "abc914abe2926324b2c848e8a411a2b6df18cbe7758db8644145fefb0bf0a2d558a8c9946bd35e00c69d167aadf304c1",
    "80755b3eb0dd4249cbefd20f177cee88e0761c066b71794825c9997b551f24051c352567ba6c01e57ac75dff763eaa17",
    "82701eb98070728e1769525e73abff1783cedc364adb20c05c897a62f2ab2927f86f118dcb7819a7b218d8f3fee4bd7f",
    "a1f229540474f4d6f1134761b92b788128c7ac8dc9b0c52d59493132679673032ac7db3fb3d79b46b13c1c41ee495bca"
};
constexpr std::string_view signatureOfOneHex =
    "84773160b824e194073a57493dac1a20b667af70cd2352d8af241c77658da5253aa8458317cca0eae615690d55b1f27164657dcafee1d5c1973947"
    "aa70e2cfbb4c892340be5969920d0916067b4565a0";
constexpr std::string_view signatureOfTenHex =
    "8339b285a4acd89dec7777c09543a43e3cc60684b0a6f8ab335da4825c96e1463e28f8c5f4fd0641d19cec5920d3a8ff4bedb6c9691454597bbd29"
    "8288abed3632078557b2ace7d44caed846e1a0a1e8";
constexpr std::string_view signatureWithoutHeaderHex =
    "8c87e2080859a97299c148427cd2fcf390d24bea850103a9748879039262ecf4f42206f6ef767f298b6a96b424c1e86c26f8fba62212d0e05b9526"
    "1c2cc0e5fdc63a32731347e810fd12e9c58355aa0d";
constexpr std::string_view proofOfOneHex =
    "94916292a7a6bade28456c601d3af33fcf39278d6594b467e128a3f83686a104ef2b2fcf72df0215eeaf69262ffe8194a19fab31a82ddbe0690898"
    "5abc4c9825788b8a1610942d12b7f5debbea8985296361206dbace7af0cc834c80f33e0aadaeea5597befbb651827b5eed5a66f1a959bb46cfd5ca"
    "1a817a14475960f69b32c54db7587b5ee3ab665fbd37b506830a49f21d592f5e634f47cee05a025a2f8f94e73a6c15f02301d1178a92873b6e8634"
    "bafe4983c3e15a663d64080678dbf29417519b78af042be2b3e1c4d08b8d520ffab008cbaaca5671a15b22c239b38e940cfeaa5e72104576a9ec4a"
    "6fad78c532381aeaa6fb56409cef56ee5c140d455feeb04426193c57086c9b6d397d9418";
constexpr std::string_view proofOfAllHex =
    "b1f468aec2001c4f54cb56f707c6222a43e5803a25b2253e67b2210ab2ef9eab52db2d4b379935c4823281eaf767fd37b08ce80dc65de8f9769d27"
    "099ae649ad4c9b4bd2cc23edcba52073a298087d2495e6d57aaae051ef741adf1cbce65c64a73c8c97264177a76c4a03341956d2ae45ed3438ce59"
    "8d5cda4f1bf9507fecef47855480b7b30b5e4052c92a4360110c67327365763f5aa9fb85ddcbc2975449b8c03db1216ca66b310f07d0ccf12ab460"
    "cdc6003b677fed36d0a23d0818a9d4d098d44f749e91008cf50e8567ef936704c8277b7710f41ab7e6e16408ab520edc290f9801349aee7b7b4e31"
    "8e6a76e028e1dea911e2e7baec6a6a174da1a22362717fbae1cd961d7bf4adce1d31c2ab";
constexpr std::string_view proofOfFourHex =
    "a2ed608e8e12ed21abc2bf154e462d744a367c7f1f969bdbf784a2a134c7db2d340394223a5397a3011b1c340ebc415199462ba6f31106d8a6da8b"
    "513b37a47afe93c9b3474d0d7a354b2edc1b88818b063332df774c141f7a07c48fe50d452f897739228c88afc797916dca01e8f03bd9c5375c7a7c"
    "59996e514bb952a436afd24457658acbaba5ddac2e693ac481356918cd38025d86b28650e909defe9604a7259f44386b861608be742af7775a2e71"
    "a6070e5836f5f54dc43c60096834a5b6da295bf8f081f72b7cdf7f3b4347fb3ff19edaa9e74055c8ba46dbcb7594fb2b06633bb5324192eb9be91b"
    "e0d33e453b4d3127459de59a5e2193c900816f049a02cb9127dac894418105fa1641d5a206ec9c42177af9316f433417441478276ca0303da8f941"
    "bf2e0222a43251cf5c2bf6eac1961890aa740534e519c1767e1223392a3a286b0f4d91f7f25217a7862b8fcc1810cdcfddde2a01c80fcc90b63258"
    "5fec12dc4ae8fea1918e9ddeb9414623a457e88f53f545841f9d5dcb1f8e160d1560770aa79d65e2eca8edeaecb73fb7e995608b820c4a64de6313"
    "a370ba05dc25ed7c1d185192084963652f2870341bdaa4b1a37f8c06348f38a4f80c5a2650a21d59f09e8305dcd3fc3ac30e2a";
constexpr std::string_view proofWithoutHeaderHex =
    "81925c2e525d9fbb0ba95b438b5a13fff5874c7c0515c193628d7d143ddc3bb487771ad73658895997a88dd5b254ed29abc019bfca62c09b8dafb3"
    "7e5f09b1d380e084ec3623d071ec38d6b8602af93aa0ddbada307c9309cca86be16db53dc7ac310574f509c712bb1a181d64ea3c1ee075c018a2bc"
    "773e2480b5c033ccb9bfea5af347a88ab83746c9342ba76db3675ff70ce9006d166fd813a81b448a632216521c864594f3f92965974914992f8d18"
    "45230915b11680cf44b25886c5670904ac2d88255c8c31aea7b072e9c4eb7e4c3fdd38836ae9d2e9fa271c8d9fd42f669a9938aeeba9d8ae613bf1"
    "1f489ce947616f5cbaee95511dfaa5c73d85e4ddd2f29340f821dc2fb40db3eae5f5bc08467eb195e38d7d436b63e556ea653168282a23b53d5792"
    "a107f85b1203f82aab46f6940650760e5b320261ffc0ca5f15917b51e7d2ad4bcbec94de792e229db663abff23af392a5e73ce115c27e8492ec24a"
    "0815091c69874dbd9dae2d2eed000810c748a798a78a804a39034c6e745cee455812cc982eea7105948b2cb55b82278a77237fcbec4748e2d2255a"
    "f0994dd09dba8ac60515a39b24632a2c1c840c4a70506add5b2eb0be9ff66e3ea8deae666f198edfbb1391c6834e6df4f1026d";
constexpr std::string_view proofWithoutPresentationHex =
    "a2ed608e8e12ed21abc2bf154e462d744a367c7f1f969bdbf784a2a134c7db2d340394223a5397a3011b1c340ebc415199462ba6f31106d8a6da8b"
    "513b37a47afe93c9b3474d0d7a354b2edc1b88818b063332df774c141f7a07c48fe50d452f897739228c88afc797916dca01e8f03bd9c5375c7a7c"
    "59996e514bb952a436afd24457658acbaba5ddac2e693ac48135672556358e78b5398f1a547a2a98dfe16230f244ba742dea737e4f810b4d94e03a"
    "c068ef840aaadf12b2ed51d3fb774c2a0a620019fd1f39c52c6f89a0e6067e3039413a91129791b2af215a82ad2356b6bc305c1d7a828fe519619d"
    "d026eaaf07ea81cee52b21aab3e8320519bf37c2bb228a8b580f899d84327bdc5e84a66000e8bac17d2fa039bb2246c8eacc623ccd9eb26e184a96"
    "a9e3a6702e1dbafe194772394b05251f72bcd2d20f542b15b2406f899791f6f285c7b469e7c7b9624147f305c38c903273a949f6e85b9774aeeccf"
    "afa432e2cdd7c8f97d1687741ed30d725444428dd87d9884711d9a46baaf0c04b03a2a228b7033be0841880134b03b15f698756eca5f37503a0411"
    "a9586d3027a8b8b9118e95a9949b2719e85e4a669d9e4b7bb6d4544c8cc558c30d79f9c85a87e1a95611400b7c7dac5673d800";

const PublicKey& keyOf(std::string_view hex) {
    static std::vector<std::pair<std::string, PublicKey>> kept;
    for (const auto& [name, key] : kept)
        if (name == hex) return key;
    auto key = PublicKey::fromRaw(KeyKind::bls12381G2, *fromHex(hex));
    REQUIRE(key);
    return kept.emplace_back(hex, *std::move(key)).second;
}

/// What a signature or a proof is held against.
struct Claim {
    std::string_view key = keyHex;
    Bytes header = *fromHex(headerHex);
    Bytes presentationHeader = *fromHex(presentationHex);
    std::vector<Bytes> messages;
    std::vector<std::size_t> indexes; ///< of the messages, if they are disclosed ones

    explicit Claim(std::size_t count = std::size(messagesHex)) {
        for (std::size_t i = 0; i < count; ++i) {
            messages.push_back(*fromHex(messagesHex[i]));
            indexes.push_back(i);
        }
    }
    static Claim disclosing(std::vector<std::size_t> indexes) {
        Claim claim(0);
        for (const auto index : indexes) claim.messages.push_back(*fromHex(messagesHex[index]));
        claim.indexes = std::move(indexes);
        return claim;
    }
    Result<bool> signedBy(const Bytes& signature) const {
        const std::vector<ByteView> views(messages.begin(), messages.end());
        return bbs::signatureFits(keyOf(key), header, views, signature);
    }
    Result<bool> provenBy(const Bytes& proof) const {
        std::vector<bbs::Disclosed> disclosed;
        for (std::size_t i = 0; i < messages.size(); ++i) disclosed.push_back({indexes[i], messages[i]});
        return bbs::proofFits(keyOf(key), header, presentationHeader, disclosed, proof);
    }
};

Bytes bytes(std::string_view hex) { return *fromHex(hex); }
bool isMalformed(const Result<bool>& result) { return !result && result.error().code == ErrorCode::malformed; }

const std::vector<std::size_t> shown{0, 2, 4, 6};

} // namespace

TEST_CASE("the generators of BBS are those of the draft") {
    const auto generators = bbs::generators(std::size(generatorsHex));
    for (std::size_t i = 0; i < generators.size(); ++i) CHECK(toHex(generators[i].octets) == generatorsHex[i]);
    CHECK(toHex(bls::octetsOf(bbs::fixedPoint())) == "a8ce256102840821a3e94ea9025e4662b205762f9776b3a766c872b948f1fd225e7c59698588e70d11406d161b4e28c9");
    CHECK(bls::isInGroup(bbs::fixedPoint()));
}

TEST_CASE("generators asked for by several threads at once are the same") {
    std::vector<std::vector<bbs::Generator>> got(4);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < got.size(); ++i)
        threads.emplace_back([&got, i] {
            for (std::size_t count = 1; count <= 30; count += 3) got[i] = bbs::generators(count + i);
        });
    for (auto& thread : threads) thread.join();
    for (const auto& some : got)
        for (std::size_t i = 0; i < std::size(generatorsHex); ++i) CHECK(toHex(some[i].octets) == generatorsHex[i]);
}

TEST_CASE("messages become the scalars of the draft") {
    constexpr std::string_view scalars[] = {
        "1cb5bb86114b34dc438a911617655a1db595abafac92f47c5001799cf624b430",
        "154249d503c093ac2df516d4bb88b510d54fd97e8d7121aede420a25d9521952",
        "0c7c4c85cdab32e6fdb0de267b16fa3212733d4e3a3f0d0f751657578b26fe22",
        "4a196deafee5c23f630156ae13be3e46e53b7e39094d22877b8cba7f14640888",
        "34c5ea4f2ba49117015a02c711bb173c11b06b3f1571b88a2952b93d0ed4cf7e",
        "4045b39b83055cd57a4d0203e1660800fabe434004dbdc8730c21ce3f0048b08",
        "064621da4377b6b1d05ecc37cf3b9dfc94b9498d7013dc5c4a82bf3bb1750743",
        "34ac9196ace0a37e147e32319ea9b3d8cc7d21870d3c3ba071246859cca49b02",
        "57eb93f417c43200e9784fa5ea5a59168d3dbc38df707a13bb597c871b2a5f74",
        "08e3afeb2b4f2b5f907924ef42856616e6f2d5f1fb373736db1cca32707a7d16"
    };
    for (std::size_t i = 0; i < std::size(scalars); ++i) {
        const std::string domain = std::string(bbs::interfaceId) + "MAP_MSG_TO_SCALAR_AS_HASH_";
        const auto hashed = bls::expandMessage(bytes(messagesHex[i]), domain, 48);
        CHECK(toHex(bls::Fr::reduced(hashed).bytes()) == scalars[i]);
    }
}

TEST_CASE("signatures of the draft fit, and no others") {
    CHECK(*Claim(1).signedBy(bytes(signatureOfOneHex)));
    CHECK(*Claim().signedBy(bytes(signatureOfTenHex)));
    Claim bare;
    bare.header.clear();
    CHECK(*bare.signedBy(bytes(signatureWithoutHeaderHex)));
    CHECK_FALSE(*bare.signedBy(bytes(signatureOfTenHex)));
    CHECK_FALSE(*Claim().signedBy(bytes(signatureWithoutHeaderHex)));
    CHECK_FALSE(*Claim(1).signedBy(bytes(signatureOfTenHex)));
    CHECK_FALSE(*Claim(2).signedBy(bytes(signatureOfTenHex)));
    CHECK_FALSE(*Claim(2).signedBy(bytes(signatureOfOneHex)));
    CHECK_FALSE(*Claim(0).signedBy(bytes(signatureOfOneHex)));

    Claim other;
    other.key = otherKeyHex;
    CHECK_FALSE(*other.signedBy(bytes(signatureOfTenHex)));
    Claim turned;
    std::ranges::reverse(turned.messages);
    CHECK_FALSE(*turned.signedBy(bytes(signatureOfTenHex)));
    for (std::size_t i = 0; i < std::size(messagesHex); ++i) {
        Claim changed;
        changed.messages[i].push_back(0);
        CHECK_FALSE(*changed.signedBy(bytes(signatureOfTenHex)));
    }
}

TEST_CASE("proofs of the draft fit, and no others") {
    CHECK(*Claim(1).provenBy(bytes(proofOfOneHex)));
    CHECK(*Claim().provenBy(bytes(proofOfAllHex)));
    CHECK(*Claim::disclosing(shown).provenBy(bytes(proofOfFourHex)));
    Claim bare = Claim::disclosing(shown);
    bare.header.clear();
    CHECK(*bare.provenBy(bytes(proofWithoutHeaderHex)));
    CHECK_FALSE(*bare.provenBy(bytes(proofOfFourHex)));
    Claim alone = Claim::disclosing(shown);
    alone.presentationHeader.clear();
    CHECK(*alone.provenBy(bytes(proofWithoutPresentationHex)));
    CHECK_FALSE(*alone.provenBy(bytes(proofOfFourHex)));

    Claim other = Claim::disclosing(shown);
    other.key = otherKeyHex;
    CHECK_FALSE(*other.provenBy(bytes(proofOfFourHex)));
    Claim swapped = Claim::disclosing(shown);
    std::swap(swapped.messages[0], swapped.messages[1]);
    CHECK_FALSE(*swapped.provenBy(bytes(proofOfFourHex)));
    for (std::size_t i = 0; i < shown.size(); ++i) {
        Claim changed = Claim::disclosing(shown);
        changed.messages[i].push_back(0);
        CHECK_FALSE(*changed.provenBy(bytes(proofOfFourHex)));
    }
    CHECK_FALSE(*Claim::disclosing({0, 2, 6}).provenBy(bytes(proofOfFourHex)));
    CHECK_FALSE(*Claim::disclosing({0, 2, 4, 6, 9}).provenBy(bytes(proofOfFourHex)));
    CHECK_FALSE(*Claim::disclosing({0, 2, 4, 7}).provenBy(bytes(proofOfFourHex)));
    CHECK_FALSE(*Claim(0).provenBy(bytes(proofOfFourHex)));
}

TEST_CASE("indexes that do not rise, or lie behind the last message, are malformed") {
    for (const auto& indexes : {std::vector<std::size_t>{2, 0, 4, 6}, {0, 0, 4, 6}, {0, 2, 4, 10}, {0, 2, 4, SIZE_MAX}}) {
        Claim claim = Claim::disclosing(shown);
        claim.indexes = indexes;
        CHECK(isMalformed(claim.provenBy(bytes(proofOfFourHex))));
    }
}

TEST_CASE("no byte of a signature or a proof can be changed") {
    const Bytes signature = bytes(signatureOfTenHex);
    for (std::size_t i = 0; i < signature.size(); ++i) {
        Bytes changed = signature;
        changed[i] ^= static_cast<std::uint8_t>(1U << (i % 8));
        CHECK_FALSE(Claim().signedBy(changed).value_or(false));
    }
    const Bytes proof = bytes(proofOfFourHex);
    for (std::size_t i = 0; i < proof.size(); i += 3) {
        Bytes changed = proof;
        changed[i] ^= static_cast<std::uint8_t>(1U << (i % 8));
        CHECK_FALSE(Claim::disclosing(shown).provenBy(changed).value_or(false));
    }
}

TEST_CASE("a signature or proof of another length is malformed, but for one scalar more or less") {
    const Bytes proof = bytes(proofOfFourHex);
    for (std::size_t length = 0; length < proof.size(); length += 7) {
        const auto result = Claim::disclosing(shown).provenBy({proof.begin(), proof.begin() + static_cast<std::ptrdiff_t>(length)});
        CHECK_FALSE(result.value_or(false));
    }
    Bytes shorter(proof.begin(), proof.end() - 32); // the last scalar is then no challenge
    CHECK_FALSE(*Claim::disclosing(shown).provenBy(shorter));
    Bytes longer = proof;
    longer.push_back(0);
    CHECK(isMalformed(Claim::disclosing(shown).provenBy(longer)));
    Bytes signature = bytes(signatureOfTenHex);
    signature.push_back(0);
    CHECK(isMalformed(Claim().signedBy(signature)));
    signature.resize(79);
    CHECK(isMalformed(Claim().signedBy(signature)));
    CHECK(isMalformed(Claim().signedBy({})));
}

TEST_CASE("scalars that are 0 or not reduced, and the point at infinity, are malformed") {
    const Bytes order = bytes("73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001");
    const auto with = [](Bytes whole, std::size_t at, const Bytes& part) {
        std::ranges::copy(part, whole.begin() + static_cast<std::ptrdiff_t>(at));
        return whole;
    };
    Bytes infinity(48);
    infinity[0] = 0xC0;
    const Bytes signature = bytes(signatureOfTenHex);
    const Bytes proof = bytes(proofOfFourHex);
    CHECK(isMalformed(Claim().signedBy(with(signature, 48, Bytes(32)))));
    CHECK(isMalformed(Claim().signedBy(with(signature, 48, order))));
    CHECK(isMalformed(Claim().signedBy(with(signature, 0, infinity))));
    for (std::size_t point = 0; point < 3; ++point)
        CHECK(isMalformed(Claim::disclosing(shown).provenBy(with(proof, 48 * point, infinity))));
    for (std::size_t scalar = 144; scalar < proof.size(); scalar += 32) {
        CHECK(isMalformed(Claim::disclosing(shown).provenBy(with(proof, scalar, Bytes(32)))));
        CHECK(isMalformed(Claim::disclosing(shown).provenBy(with(proof, scalar, order))));
    }
}

TEST_CASE("more messages than the limit are refused before any work") {
    const std::vector<ByteView> many(bbs::mostMessages + 1);
    const auto refused = [](const Result<bool>& result) { return !result && result.error().code == ErrorCode::limitReached; };
    CHECK(refused(bbs::signatureFits(keyOf(keyHex), {}, many, bytes(signatureOfTenHex))));
    CHECK(refused(bbs::proofFits(keyOf(keyHex), {}, {}, {}, Bytes(32 * (bbs::mostMessages + 10), 1))));
}

TEST_CASE("a key of another kind verifies no BBS signature, and one for BBS no other") {
    const auto ed25519 = PublicKey::fromRaw(KeyKind::ed25519, bytes("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    REQUIRE(ed25519);
    CHECK(bbs::signatureFits(*ed25519, {}, {}, bytes(signatureOfTenHex)).error().code == ErrorCode::keyUnusable);
    CHECK(bbs::proofFits(*ed25519, {}, {}, {}, bytes(proofOfOneHex)).error().code == ErrorCode::keyUnusable);
    for (const auto algorithm : {JwsAlgorithm::rs256, JwsAlgorithm::es256, JwsAlgorithm::es384, JwsAlgorithm::eddsa}) {
        CHECK_FALSE(fits(algorithm, keyOf(keyHex)));
        CHECK_FALSE(verifies(algorithm, keyOf(keyHex), {}, Bytes(64, 1)));
    }
}
