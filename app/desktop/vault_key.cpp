#include "app/desktop/vault_key.h"

namespace lanyard {

Secret secretOf(const QString& typed) {
    QString composed = typed.normalized(QString::NormalizationForm_C);
    QByteArray bytes = composed.toUtf8();
    Secret secret(ByteView(reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())));
    wipe(std::span(reinterpret_cast<std::uint8_t*>(bytes.data()), std::size_t(bytes.size())));
    composed.detach();
    wipe(std::span(reinterpret_cast<std::uint8_t*>(composed.data()), std::size_t(composed.size()) * sizeof(QChar)));
    return secret;
}

} // namespace lanyard
