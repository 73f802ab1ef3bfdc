#pragma once
#include "core/base/bytes.h"
#include "core/base/work.h"
#include <cstddef>
#include <memory>
#include <optional>

class QPDF;

namespace lanyard {

/// While it lives, everything that qpdf inflates on this thread, tables and object streams of the file included, is taken from a
/// budget, one step a byte. qpdf itself has no bound: a few kilobytes of deflated zeros in an object stream would take all memory.
/// On one thread the newest counts. Invariant: when the budget is spent, decoding ends with an exception that qpdf turns into a
/// warning, and `exceeded()` is true from then on.
class PdfBounds {
  public:
    explicit PdfBounds(WorkBudget& budget);
    ~PdfBounds();
    PdfBounds(const PdfBounds&) = delete;
    PdfBounds& operator=(const PdfBounds&) = delete;

    bool exceeded() const noexcept { return m_problem.has_value(); }
    /// Why, if it is exceeded: limitReached or cancelled.
    ErrorCode problem() const noexcept { return m_problem.value_or(ErrorCode::limitReached); }

    /// Takes `bytes` from the budget. False if that was too much.
    bool take(std::size_t bytes);

  private:
    WorkBudget& m_budget;
    PdfBounds* m_before;
    std::optional<ErrorCode> m_problem;
};

/// Lets `pdf` read `file`, which must outlive it, with the empty password. Bounds the depth in which qpdf calls itself: a chain of streams, each
/// of which gives the next one as its own length, would otherwise overflow the stack. At 256 KiB reading ends with an exception.
/// Throws what qpdf throws.
void openPdf(QPDF& pdf, ByteView file);

} // namespace lanyard
