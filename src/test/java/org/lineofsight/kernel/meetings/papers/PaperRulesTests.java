package org.lineofsight.kernel.meetings.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.platform.web.FileKind;

class PaperRulesTests {

    private static void refuses(ThrowingCallable rule, String code) {
        assertThatThrownBy(rule).hasFieldOrPropertyWithValue("code", code);
    }

    @Test
    void a_paper_says_what_it_is_and_something() {
        refuses(() -> PaperRules.itHasATitle(" "), "paper.title");
        refuses(() -> PaperRules.itSaysSomething(null, new byte[0]), "paper.empty");
    }

    @Test
    void keeping_a_report_from_the_family_says_why() {
        refuses(() -> PaperRules.notSharingItWithTheFamilySaysWhy(false, null), "paper.family");
    }

    @Test
    void a_file_is_what_it_begins_with_and_not_what_it_is_called() {
        assertThat(FileKind.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .contains(FileKind.PDF);
        assertThat(FileKind.of("PK\u0003\u0004 any archive".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(
                        FileKind.of(
                                "PK\u0003\u0004 word/document.xml"
                                        .getBytes(StandardCharsets.US_ASCII)))
                .contains(FileKind.WORD);
        assertThat(FileKind.of(new byte[0])).isEmpty();
    }
}
