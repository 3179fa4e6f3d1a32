// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/show/SampleCards.h"

#include <QPainter>

namespace vitrine::test {

namespace {

struct Texts {
    const char *latin;
    const char *chinese;
    const char *arabic;

    QString of(SampleCards::Script script) const
    {
        switch (script) {
        case SampleCards::Script::Chinese:
            return QString::fromUtf8(chinese);
        case SampleCards::Script::Arabic:
            return QString::fromUtf8(arabic);
        case SampleCards::Script::Latin:
            break;
        }
        return QString::fromUtf8(latin);
    }
};

QMap<QString, QString> attributes(std::initializer_list<std::pair<const char *, const char *>> values)
{
    QMap<QString, QString> map;
    for (const auto &[id, value] : values) {
        map.insert(QString::fromLatin1(id), QString::fromUtf8(value));
    }
    return map;
}

} // namespace

QStringList SampleCards::trades()
{
    return {QStringLiteral("kitchen"), QStringLiteral("property"), QStringLiteral("vehicle"), QStringLiteral("retail")};
}

QList<SampleCards::Script> SampleCards::scripts()
{
    return {Script::Latin, Script::Chinese, Script::Arabic};
}

QString SampleCards::nameOf(Script script)
{
    return Texts{"latin", "chinese", "arabic"}.of(script);
}

QLocale SampleCards::localeOf(Script script)
{
    return QLocale(Texts{"fr_FR", "zh_CN", "ar_EG"}.of(script));
}

catalog::Product SampleCards::product(const QString &trade, Script script)
{
    catalog::Product product;
    product.id = catalog::ProductId::make();
    product.trade = trade;
    product.sku = trade;
    product.link = QUrl(QStringLiteral("https://vitrine.example/m/") + trade);
    qint64 cents = 0;
    if (trade == QLatin1String("kitchen")) {
        product.name = Texts{"Bœuf bourguignon", "红烧牛肉配时蔬", "طاجين لحم البقر بالبرقوق"}.of(script);
        cents = 1650;
        product.attributes
            = attributes({{"allergens", "gluten,milk,celery,sulphites"}, {"ready_in", "25"}, {"diet", "halal"}});
    } else if (trade == QLatin1String("property")) {
        product.name = Texts{"Maison de ville, Lyon 5e", "里昂五区联排别墅", "منزل في المدينة القديمة"}.of(script);
        cents = 38'900'000;
        product.attributes = attributes({{"surface", "96"},
                                         {"rooms", "4"},
                                         {"dpe", "F"},
                                         {"ges", "B"},
                                         {"energy_use", "358"},
                                         {"emissions", "9"},
                                         {"yearly_cost_least", "1120.00 EUR"},
                                         {"yearly_cost_most", "1560.00 EUR"},
                                         {"cost_year", "2023"},
                                         {"fees_payer", "buyer"},
                                         {"fees_percent", "4"}});
        product.attributes.insert(QStringLiteral("city"), Texts{"Lyon", "里昂", "ليون"}.of(script));
    } else if (trade == QLatin1String("vehicle")) {
        product.name = Texts{"Alba Lido 1.2 Hybride 136", "白鹭 1.2 混动 136", "ألبا ليدو ١٫٢ هجين"}.of(script);
        cents = 2'499'000;
        product.attributes = attributes({{"year", "2023"},
                                         {"distance", "18400"},
                                         {"energy", "hybrid"},
                                         {"co2", "112"},
                                         {"co2_class", "B"},
                                         {"monthly_price", "289.00 EUR"},
                                         {"delivery", "true"}});
        product.attributes.insert(
            QStringLiteral("credit_text"),
            Texts{"Location avec option d’achat, 37 mois : 1er loyer 3 490 €, puis 36 loyers de 289 €. "
                  "Montant total dû 25 794 €.",
                  "融资租赁37个月，每年10,000公里：首付3,490欧元，其后36期每期289欧元，期末购买价11,900欧元，总额25,"
                  "794欧元。",
                  "إيجار مع خيار الشراء لمدة ٣٧ شهرًا: دفعة أولى ٣٤٩٠ يورو ثم ٣٦ دفعة قدر كل منها ٢٨٩ يورو. المبلغ "
                  "الإجمالي "
                  "٢٥٧٩٤ يورو."}
                .of(script));
    } else {
        product.name = Texts{"Gourde isotherme 75 cl", "保温水壶 750毫升", "قارورة عازلة للحرارة"}.of(script);
        cents = 1890;
        product.attributes
            = attributes({{"was_price", "27.00 EUR"}, {"unit_price", "25.20 EUR"}, {"unit_measure", "l"}});
    }
    product.price = *Money::create(cents, u"EUR");
    return product;
}

show::CardNumbers SampleCards::numbers(const catalog::Product &product)
{
    show::CardNumbers numbers;
    numbers.counters.orders = 128;
    numbers.counters.units = 128;
    numbers.counters.left = 22;
    numbers.offered = 150;
    if (product.trade == QLatin1String("retail")) {
        const Money before = *Money::create(product.price.minorUnits() / 7 * 10, product.price.currency());
        numbers.reduction = catalog::PriceReduction{product.price, before, {}, 30};
    }
    return numbers;
}

QImage SampleCards::photo()
{
    QImage photo(400, 400, QImage::Format_RGB32);
    photo.fill(QColor(0x3B, 0x6E, 0x5A));
    QPainter painter(&photo);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xD9, 0xA0, 0x5B));
    painter.drawEllipse(QRect(60, 60, 280, 280));
    return photo;
}

show::CardContent SampleCards::content(const catalog::Product &product, const show::CardNumbers &numbers,
                                       const QLocale &locale)
{
    auto content = show::CardWords(show::OverlayWords(locale)).card(product, numbers);
    if (!content) {
        qFatal("no card to test with: %s", qPrintable(content.error().detail));
    }
    content->photo = photo();
    return *std::move(content);
}

} // namespace vitrine::test
