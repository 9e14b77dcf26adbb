package org.policygraph.document.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.policygraph.document.UnreadableText;

class LanguageGateTests {

    private final LanguageGate gate = new LanguageGate();

    @Test
    void englishPasses() {
        assertThatCode(() -> gate.requireEnglish(
                        "The Commerce Department said on Monday that Huawei and ZTE would need a licence before any American"
                                + " company may sell them chips, and that requests would be looked at one by one."))
                .doesNotThrowAnyException();
    }

    @Test
    void germanIsNamedAndRefused() {
        assertThatExceptionOfType(UnreadableText.OtherLanguage.class)
                .isThrownBy(() -> gate.requireEnglish(
                        "Das Handelsministerium teilte am Montag mit, dass Huawei künftig eine Genehmigung braucht, bevor"
                                + " amerikanische Unternehmen dem Konzern Bauteile verkaufen dürfen, und dass jeder Antrag"
                                + " einzeln geprüft werde."))
                .withMessageContaining("German")
                .withMessageContaining("only English is read");
    }

    @Test
    void chineseIsRefused() {
        assertThatExceptionOfType(UnreadableText.OtherLanguage.class)
                .isThrownBy(() -> gate.requireEnglish(
                        "美国商务部周一表示，华为今后需要获得许可证，美国公司才能向其出售零部件。" + "商务部发言人说，每项申请都将单独审查。中方对此表示强烈反对，并呼吁美方停止打压中国企业。"));
    }

    @Test
    void anotherScriptIsRefusedHoweverOddTheText() {
        assertThatExceptionOfType(UnreadableText.OtherLanguage.class)
                .isThrownBy(() -> gate.requireEnglish("שלום עולם ".repeat(40)));
    }

    @Test
    void fewWordsAreNotJudged() {
        assertThatCode(() -> gate.requireEnglish("Bundesnetzagentur genehmigt Deutsche Telekom"))
                .doesNotThrowAnyException();
    }
}
