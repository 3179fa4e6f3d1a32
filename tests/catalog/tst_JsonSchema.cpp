// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/JsonSchema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace vitrine;
using catalog::JsonSchema;

namespace {

/// A value of any kind: Qt reads only arrays and objects.
QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

} // namespace

class tst_JsonSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueKeepsToItsSchema_data();
    void aValueKeepsToItsSchema();
    void thePlaceOfTheMistakeIsSaid();
    void aSchemaThatSaysMoreThanWeUnderstandIsRefused_data();
    void aSchemaThatSaysMoreThanWeUnderstandIsRefused();
    void aSchemaThatIsNotThereIsNotFound();
};

void tst_JsonSchema::aValueKeepsToItsSchema_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");

    const auto row = [](const char *name, const char *schema, const char *right, const char *wrong) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(right) << QByteArray(wrong);
    };
    row("string", R"({"type": "string"})", R"("a")", "1");
    row("number", R"({"type": "number"})", "1.5", R"("1.5")");
    row("integer", R"({"type": "integer"})", "3", "3.5");
    row("boolean", R"({"type": "boolean"})", "false", "0");
    row("null", R"({"type": "null"})", "null", "false");
    row("array", R"({"type": "array"})", "[]", "{}");
    row("object", R"({"type": "object"})", "{}", "[]");
    row("enum", R"({"enum": ["a", 1]})", "1", R"("b")");
    row("const", R"({"const": "a"})", R"("a")", R"("b")");
    row("minLength", R"({"minLength": 2})", R"("ab")", R"("a")");
    row("pattern", R"({"pattern": "^[a-z]+$"})", R"("ab")", R"("aB")");
    row("minimum", R"({"minimum": 2})", "2", "1");
    row("maximum", R"({"maximum": 2})", "2", "3");
    row("minItems", R"({"minItems": 1})", "[1]", "[]");
    row("items", R"({"items": {"type": "string"}})", R"(["a"])", R"(["a", 1])");
    row("required", R"({"required": ["a"]})", R"({"a": null})", R"({"b": 1})");
    row("minProperties", R"({"minProperties": 1})", R"({"a": 1})", "{}");
    row("properties", R"({"properties": {"a": {"type": "string"}}})", R"({"a": "x", "b": 1})", R"({"a": 1})");
    row("no others", R"({"properties": {"a": true}, "additionalProperties": false})", R"({"a": 1})", R"({"b": 1})");
    row("others", R"({"additionalProperties": {"type": "string"}})", R"({"a": "x"})", R"({"a": 1})");
    row("propertyNames", R"({"propertyNames": {"pattern": "^[a-z]{2}$"}})", R"({"fr": 1})", R"({"fra": 1})");
    row("false", R"({"properties": {"a": false}})", R"({"b": 1})", R"({"a": 1})");
    row("anyOf", R"({"anyOf": [{"type": "string"}, {"minimum": 5, "type": "number"}]})", "5", "4");
    row("$ref", R"({"items": {"$ref": "#/$defs/word"}, "$defs": {"word": {"type": "string"}}})", R"(["a"])", "[1]");
    row("deep", R"({"properties": {"a": {"items": {"required": ["b"]}}}})", R"({"a": [{"b": 1}]})", R"({"a": [{}]})");
}

void tst_JsonSchema::aValueKeepsToItsSchema()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);

    const auto rules = JsonSchema::parse(schema);

    QVERIFY(rules);
    QVERIFY(rules->check(valueOf(right)));
    QVERIFY(!rules->check(valueOf(wrong)));
    QCOMPARE(rules->check(valueOf(wrong)).error().code, Error::Code::Corrupt);
}

void tst_JsonSchema::thePlaceOfTheMistakeIsSaid()
{
    const auto rules = JsonSchema::parse(R"({"properties": {"a": {"items": {"type": "string"}}}})");

    const auto outcome = rules->check(valueOf(R"({"a": ["x", 1]})"));

    QVERIFY(!outcome);
    QVERIFY2(outcome.error().detail.startsWith(QStringLiteral("/a/1: ")), qPrintable(outcome.error().detail));
}

void tst_JsonSchema::aSchemaThatSaysMoreThanWeUnderstandIsRefused_data()
{
    QTest::addColumn<QByteArray>("schema");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("unknown word") << QByteArray(R"({"oneOf": []})");
    QTest::newRow("unknown word below") << QByteArray(R"({"properties": {"a": {"items": {"maxLength": 3}}}})");
    QTest::newRow("unknown word in a choice") << QByteArray(R"({"anyOf": [{"not": {}}]})");
    QTest::newRow("unknown word in a definition") << QByteArray(R"({"$defs": {"a": {"format": "date"}}})");
    QTest::newRow("reference to nothing") << QByteArray(R"({"$ref": "#/$defs/a"})");
    QTest::newRow("reference to elsewhere") << QByteArray(R"({"$ref": "https://vitrine.example/a.json"})");
    QTest::newRow("no schema") << QByteArray(R"({"items": 5})");
}

void tst_JsonSchema::aSchemaThatSaysMoreThanWeUnderstandIsRefused()
{
    QFETCH(QByteArray, schema);

    const auto rules = JsonSchema::parse(schema);

    QVERIFY(!rules);
    QCOMPARE(rules.error().code, Error::Code::Corrupt);
}

void tst_JsonSchema::aSchemaThatIsNotThereIsNotFound()
{
    QCOMPARE(JsonSchema::load(QStringLiteral("/nowhere/a.json")).error().code, Error::Code::NotFound);
}

QTEST_APPLESS_MAIN(tst_JsonSchema)
#include "tst_JsonSchema.moc"
