package org.lineofsight.kernel.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.wml.P;
import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.MinutesId;
import org.lineofsight.kernel.meetings.Quorum;
import org.lineofsight.kernel.timescales.Subject;

/** A copy says whose it is, and can be read with a screen reader. */
class MinutesCopiesTests {

    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");
    private static final UUID CHAIR = UUID.randomUUID();

    private static final MinutesDocument MINUTES =
            new MinutesDocument(
                    new Meeting(
                            MeetingId.next(),
                            new MeetingKind(
                                    "test.meeting",
                                    "Strategy discussion",
                                    Quorum.of(Discipline.POLICE),
                                    "A test"),
                            new Subject("test", UUID.randomUUID()),
                            UUID.randomUUID(),
                            "/",
                            "M-26-TEST22",
                            "Rowan & Ash Penhallow",
                            TEN,
                            TEN.plus(Duration.ofHours(1)),
                            "Larkshire House",
                            null,
                            CHAIR,
                            "A chair",
                            "A caller",
                            MeetingStatus.HELD,
                            0,
                            null,
                            0,
                            null,
                            null,
                            false,
                            1,
                            List.of()),
                    new Minutes(
                            MinutesId.next(),
                            UUID.randomUUID(),
                            1,
                            2,
                            "A chair",
                            null,
                            new Minutes.Approval(CHAIR, "A chair", TEN)),
                    List.of(
                            new MinutesDocument.Part(
                                    Section.INFORMATION, List.of("A bruise < 2 cm & “no” story")),
                            new MinutesDocument.Part(Section.DECISION, List.of("Threshold met"))),
                    "Quenby Saltfleet, Tern Valley Hospitals NHS Trust",
                    "Friday 20 November 2026, 2:00pm",
                    null);

    @Test
    void the_pdf_is_tagged_titled_in_english_and_says_whose_copy_it_is() throws Exception {
        try (var pdf = Loader.loadPDF(new MinutesPaper().pdf(MINUTES))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Minutes: Strategy discussion M-26-TEST22");
            assertThat(catalog.getMetadata().createInputStream().readAllBytes())
                    .asString()
                    .contains("pdfuaid");
            assertThat(tags(catalog.getStructureTreeRoot()))
                    .contains("H1", "H2", "P", "Table", "TH");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
                assertThat(page.getCOSObject().containsKey(COSName.STRUCT_PARENTS)).isTrue();
            }
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Rowan & Ash Penhallow",
                            "A bruise < 2 cm & “no” story",
                            "Copy for Quenby Saltfleet, Tern Valley Hospitals NHS Trust, made Friday 20 November");
        }
    }

    private static List<String> tags(PDStructureNode node) {
        var tags = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    @Test
    void the_word_document_has_headings_and_says_whose_copy_it_is() throws Exception {
        var document =
                WordprocessingMLPackage.load(new ByteArrayInputStream(MinutesInWord.docx(MINUTES)));
        var paragraphs =
                document.getMainDocumentPart().getContent().stream()
                        .filter(P.class::isInstance)
                        .map(P.class::cast)
                        .toList();
        assertThat(styled(paragraphs, "Title"))
                .containsExactly("Minutes: Strategy discussion M-26-TEST22");
        assertThat(styled(paragraphs, "Heading1"))
                .containsExactly("Information shared", "Decision");
        assertThat(paragraphs)
                .extracting(P::toString)
                .contains("A bruise < 2 cm & “no” story")
                .anyMatch(words -> words.startsWith("Copy for Quenby Saltfleet, Tern Valley"));
        assertThat(document.getTitle()).contains("Minutes");
        assertThat(
                        document.getMainDocumentPart()
                                .getStyleDefinitionsPart()
                                .getContents()
                                .getDocDefaults()
                                .getRPrDefault()
                                .getRPr()
                                .getLang()
                                .getVal())
                .isEqualTo("en-GB");
        assertThat(document.getParts().getParts().values())
                .filteredOn(FooterPart.class::isInstance)
                .singleElement()
                .satisfies(foot ->
                        assertThat(((FooterPart) foot).getContents().getContent().toString())
                                .contains("Quenby Saltfleet"));
    }

    private static List<String> styled(List<P> paragraphs, String style) {
        return paragraphs.stream()
                .filter(each ->
                        each.getPPr() != null
                                && each.getPPr().getPStyle() != null
                                && each.getPPr().getPStyle().getVal().equals(style))
                .map(P::toString)
                .toList();
    }
}
