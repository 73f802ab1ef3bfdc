#include "core/import/evidence_index.h"
#include "core/base/limits.h"
#include <charconv>

namespace lanyard {
namespace {

constexpr std::size_t evidenceBytes = 256U << 20U; // in all files of an index together: memory does not swap
constexpr std::size_t evidenceEntries = 50'000;

/// 100 to 599 as HTTP has them (RFC 9110 section 15), as a number or as digits.
Result<int> statusOf(const Json& entry, const std::string& pointer) {
    const Json* status = entry.find("status");
    if (!status) return 200;
    const std::string* digits = status->string();
    if (const Json::Number* number = status->number()) digits = &number->text;
    int value = 0;
    if (!digits) return fail(ErrorCode::malformed, Pointer{pointer + "/status"});
    const auto [end, problem] = std::from_chars(digits->data(), digits->data() + digits->size(), value);
    if (problem != std::errc{} || end != digits->data() + digits->size() || value < 100 || value > 599)
        return fail(ErrorCode::malformed, Pointer{pointer + "/status"});
    return value;
}

class IndexReader {
  public:
    explicit IndexReader(const EvidenceFile& file) : m_file(file) {}

    Result<Evidence> read(const Json& index) {
        if (!index.isObject()) return fail(ErrorCode::malformed, Pointer{});
        for (const Json::Member& member : *index.object()) {
            const std::string pointer = "/" + escapedToken(member.first);
            if (!member.second.isArray()) {
                TRY_DO(add(member.first, member.second, pointer));
                continue;
            }
            std::size_t number = 0;
            for (const Json& entry : *member.second.array()) TRY_DO(add(member.first, entry, pointer + "/" + std::to_string(number++)));
        }
        return std::move(m_evidence);
    }

  private:
    Result<void> add(const std::string& address, const Json& entry, const std::string& pointer) {
        if (++m_entries > evidenceEntries) return fail(ErrorCode::limitReached, Pointer{pointer});
        if (!entry.isObject()) return fail(ErrorCode::malformed, Pointer{pointer});
        const std::string* obtained = entry.textOf("obtained");
        const auto instant = obtained ? parseRfc3339(*obtained) : Result<Instant>(fail(ErrorCode::missingMember));
        if (!instant) return fail(ErrorCode::malformed, Pointer{pointer + "/obtained"});
        TRY(status, statusOf(entry, pointer));
        EvidenceDocument document{.address = address, .obtained = *instant, .status = status, .content = {}};
        if (status == 200) {
            const std::string* name = entry.textOf("file");
            if (!name) return fail(ErrorCode::malformed, Pointer{pointer + "/file"});
            auto content = m_file(*name, evidenceBytes - m_bytes);
            if (!content && content.error().code == ErrorCode::notFound) return {};
            if (!content) return fail(content.error().code, Pointer{pointer + "/file"});
            m_bytes += content->size();
            document.content = std::move(*content);
        }
        m_evidence.add(std::move(document));
        return {};
    }

    const EvidenceFile& m_file;
    Evidence m_evidence;
    std::size_t m_bytes = 0;
    std::size_t m_entries = 0;
};

} // namespace

Result<Evidence> evidenceOfIndex(const Json& index, const EvidenceFile& file) { return IndexReader(file).read(index); }

} // namespace lanyard
