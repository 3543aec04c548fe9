package org.lineofsight.pathway.frontdoor.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lineofsight.Cast;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.platform.actor.Actor;
import org.springframework.boot.test.context.TestComponent;

/** Files taken in as people take them in, a step at a time. */
@TestComponent
public class ImportTestData {

    private final Cast cast;
    private final ReceiveFile receiveFile;
    private final ChooseColumns chooseColumns;
    private final ConfirmImport confirmImport;
    private final StopImport stopImport;
    private final UndoImport undoImport;
    private final RunImports runImports;
    private final ImportQueries queries;

    ImportTestData(
            Cast cast,
            ReceiveFile receiveFile,
            ChooseColumns chooseColumns,
            ConfirmImport confirmImport,
            StopImport stopImport,
            UndoImport undoImport,
            RunImports runImports,
            ImportQueries queries) {
        this.cast = cast;
        this.receiveFile = receiveFile;
        this.chooseColumns = chooseColumns;
        this.confirmImport = confirmImport;
        this.stopImport = stopImport;
        this.undoImport = undoImport;
        this.runImports = runImports;
        this.queries = queries;
    }

    public ImportId receive(ImportKind kind, String text, Actor by) {
        return receive(kind, text.getBytes(StandardCharsets.UTF_8), by);
    }

    public ImportId receive(ImportKind kind, byte[] content, Actor by) {
        return cast.as(by, () -> receiveFile.receive(kind, "extract.csv", content, by));
    }

    /** From an agency that was named. */
    public ImportId receive(ImportKind kind, Agency sender, String text, Actor by) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        return cast.as(by, () -> receiveFile.receive(kind, sender, "extract.csv", content, by));
    }

    /** Takes a file in with the columns that its headings suggest, to its end. */
    public ImportId takeIn(ImportKind kind, String text, Actor by) {
        var id = receive(kind, text, by);
        confirm(id, by);
        run(id);
        return id;
    }

    public void confirm(ImportId id, Actor by) {
        cast.run(by, () -> chooseColumns.choose(id, chooseColumns.proposed(id, by), by));
        cast.run(by, () -> confirmImport.confirm(id, by));
    }

    public void run(ImportId id) {
        runImports.steps(id, Integer.MAX_VALUE);
    }

    /** What a kill in the middle leaves. */
    public void runSome(ImportId id, int pieces) {
        runImports.steps(id, pieces);
    }

    public void stop(ImportId id, Actor by) {
        cast.run(by, () -> stopImport.stop(id, by));
    }

    public void goOn(ImportId id, Actor by) {
        cast.run(by, () -> stopImport.goOn(id, by));
    }

    public void undo(ImportId id, Actor by) {
        cast.run(by, () -> undoImport.undo(id, by));
    }

    public Imported imported(ImportId id, Actor by) {
        return cast.as(by, () -> queries.require(id, by));
    }

    public List<ImportQueries.Line> lines(ImportId id, Actor by) {
        return cast.as(by, () -> queries.lines(id, true, Integer.MAX_VALUE));
    }

    /** The columns that a file with these headings goes straight on with. */
    public boolean isRemembered(ImportId id, Actor by) {
        return imported(id, by).columns() != null;
    }
}
