package org.lineofsight.kernel.meetings.minutes;

import java.io.ByteArrayOutputStream;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.ObjectFactory;

/**
 * Minutes for a word processor, with real headings to move by, the language set, and on every page
 * whose copy it is.
 */
final class MinutesInWord {

    private static final ObjectFactory WORDS = Context.getWmlObjectFactory();

    private MinutesInWord() {}

    static byte[] docx(MinutesDocument minutes) {
        try {
            var document = WordprocessingMLPackage.createPackage();
            document.setTitle(minutes.title());
            inBritishEnglish(document);
            var main = document.getMainDocumentPart();
            foot(document, copy(minutes));
            main.addStyledParagraphOfText("Title", minutes.title());
            main.addParagraphOfText(copy(minutes));
            for (var fact : minutes.facts()) {
                main.addParagraphOfText(
                        fact.key() + ": " + (fact.text() == null ? "Not recorded" : fact.text()));
            }
            for (var part : minutes.parts()) {
                main.addStyledParagraphOfText("Heading1", part.section().label());
                part.words().forEach(words -> lines(main, words));
            }
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (Docx4JException e) {
            throw new IllegalStateException("Minutes could not be written as a document", e);
        }
    }

    /** "Copy for … made …": whose it is stands on the document and at the foot of every page. */
    private static String copy(MinutesDocument minutes) {
        return "Copy for %s, made %s. Do not copy or pass on."
                .formatted(minutes.reader(), minutes.printed());
    }

    private static void lines(MainDocumentPart main, String words) {
        words.lines().forEach(main::addParagraphOfText);
    }

    private static void inBritishEnglish(WordprocessingMLPackage document) throws Docx4JException {
        var language = new SimpleLiteral();
        language.getContent().add("en-GB");
        document.getDocPropsCorePart().getContents().setLanguage(language);
        var words = new CTLanguage();
        words.setVal("en-GB");
        var styles = document.getMainDocumentPart().getStyleDefinitionsPart().getContents();
        styles.getDocDefaults().getRPrDefault().getRPr().setLang(words);
    }

    private static void foot(WordprocessingMLPackage document, String copy) throws Docx4JException {
        var paragraph = WORDS.createP();
        var run = WORDS.createR();
        var text = WORDS.createText();
        text.setValue(copy);
        run.getContent().add(text);
        paragraph.getContent().add(run);
        Ftr foot = WORDS.createFtr();
        foot.getContent().add(paragraph);
        var part = new FooterPart();
        part.setJaxbElement(foot);
        var main = document.getMainDocumentPart();
        var relationship = main.addTargetPart(part);
        FooterReference reference = WORDS.createFooterReference();
        reference.setId(relationship.getId());
        reference.setType(HdrFtrRef.DEFAULT);
        document.getDocumentModel()
                .getSections()
                .getLast()
                .getSectPr()
                .getEGHdrFtrReferences()
                .add(reference);
    }
}
