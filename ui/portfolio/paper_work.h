#pragma once
#include "core/badge/own_statement.h"
#include "core/badge/portfolio.h"
#include "core/wallet/wallet.h"
#include "ui/paper/page.h"
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace lanyard::portfolio {

/// Lays out, paints and saves pages on threads of its own, so that no window waits for them. What is asked for again replaces what was asked
/// before and is not ready: of several answers only that to the last question comes.
/// Invariants: 1. every signal comes on the thread of this object; 2. the destructor asks running work to stop and waits for it.
class PaperWork final : public QObject {
    Q_OBJECT
  public:
    /// Several threads read them at once.
    using Badges = std::shared_ptr<const std::vector<BadgeView>>;
    using Pages = std::shared_ptr<const paper::Paper>;

    explicit PaperWork(QObject* parent = nullptr);
    ~PaperWork() override;

    /// `language`: BCP 47, of the paper. `statements`: the person's own.
    void layOut(const Portfolio& portfolio, Badges badges, const QString& language, std::vector<OwnStatement> statements = {});
    /// The page as a picture, `width` device pixels wide; answered by painted(). Precondition: 0 <= page < pages.
    void paint(const Pages& pages, int page, int width);
    /// Writes the PDF with the badges inside it: the file is replaced whole or stays as it was. Answered by saved() or notSaved().
    void savePdf(const Pages& pages, Badges badges, const std::filesystem::path& file, Instant at);
    /// Pages that are being laid out are no longer wanted.
    void stop();

  signals:
    void progress(std::size_t done, std::size_t total); ///< badges laid out
    void laidOut(const std::shared_ptr<const lanyard::paper::Paper>& pages);
    void painted(const std::shared_ptr<const lanyard::paper::Paper>& pages, int page, const QImage& picture);
    void saved(const QString& file);
    void notSaved(const lanyard::Error& error);

  private:
    void start(std::function<void()> work);
    template <class Answer> void answer(Answer then);

    QThreadPool m_threads;
    std::stop_source m_layout;
    std::stop_source m_saving;
    std::size_t m_asked = 0; ///< layouts so far
};

} // namespace lanyard::portfolio
