#include "given_badge.h"

namespace lanyard {

IncomingFile givenBadge(const std::string& name, const std::string& achievement, const std::string& issued, const std::string& until) {
    return {name + ".json", {},
            toBytes(R"({"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"id":"urn:uuid:)" + name +
                    R"(","type":["VerifiableCredential","OpenBadgeCredential"],"issuer":{"id":"https://school.example","type":["Profile"],"name":"School"},"validFrom":")" + issued +
                    R"(T00:00:00Z","validUntil":")" + until + R"(T00:00:00Z","credentialSubject":{"type":["AchievementSubject"],"achievement":{"id":"urn:x:)" + achievement +
                    R"(","type":["Achievement"],"name":"First aid","description":"d","criteria":{"narrative":"c"}}}})")};
}

} // namespace lanyard
