#include "app/desktop/ends_desk.h"
#include "app/desktop/desktop.h"
#include "ui/pages/badges/badges_page.h"

namespace lanyard {

void EndsDesk::tell() {
    m_desktop.wallet().ask(this, [now = m_desktop.now()](Wallet& wallet) -> Result<Ends> {
        TRY(ids, wallet.endsToTell(now));
        Ends ends{std::move(ids), 0};
        for (const DocumentId& id : ends.ids) {
            TRY(view, wallet.badge(id, now));
            if (view.badge.validUntil && view.badge.validUntil->instant <= now) ++ends.ended;
        }
        if (!ends.ids.empty()) (void)wallet.keepEndsTold(ends.ids, now); // what cannot be kept is told again: better than not at all
        return ends;
    }, [this](Result<Ends> ends) {
        if (ends && !ends->ids.empty()) show(*ends);
    });
}

void EndsDesk::show(const Ends& ends) {
    const text::Language& in = m_desktop.language();
    const int all = int(ends.ids.size());
    const QString words = ends.ended == all ? in.translate("window", "%n badge(s) have ended since you last looked.", nullptr, all)
                          : ends.ended == 0 ? in.translate("window", "%n badge(s) end in the next 60 days.", nullptr, all)
                                            : in.translate("window", "%n badge(s) end in the next 60 days or have ended.", nullptr, all);
    m_desktop.window().tell(words, widgets::Icon::clock, in.translate("window", "Show", "button of a notice: show the badges it is about"), widgets::Icon::eye, [this, ids = ends.ids] {
        m_desktop.window().go(window::Place::badges);
        m_desktop.window().pages().badges->showOnly(ids);
    });
}

} // namespace lanyard
