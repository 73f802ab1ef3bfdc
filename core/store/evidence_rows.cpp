#include "core/store/evidence_rows.h"
#include "core/store/rows.h"

namespace lanyard {

Result<std::size_t> keepEvidence(Database& database, const Evidence& evidence) {
    std::size_t added = 0;
    for (const EvidenceDocument* const document : evidence.all()) {
        std::optional<std::int64_t> content;
        if (!document->content.empty()) {
            TRY(row, keepContent(database, document->content));
            content = row;
        }
        TRY(has, database.number("SELECT count(*) FROM evidence WHERE address = ?1 AND obtained = ?2 AND status = ?3 AND content IS ?4", document->address,
                                 document->obtained, document->status, content));
        if (has != 0) continue;
        TRY_DO(database.run("INSERT INTO evidence (address, obtained, status, content) VALUES (?1, ?2, ?3, ?4)", document->address, document->obtained,
                            document->status, content));
        ++added;
    }
    return added;
}

} // namespace lanyard
