package org.lineofsight.exchange.extracts.upload;

import java.util.UUID;
import org.lineofsight.exchange.extracts.shape.Shape;
import org.lineofsight.exchange.extracts.shape.Shapes;
import org.lineofsight.exchange.extracts.upload.Upload.State;
import org.lineofsight.pathway.childprotection.elsewhere.Arrivals;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.tables.Columns;

/**
 * What somebody does with an extract: says what a table is, confirms, stops, goes on, sets aside.
 */
@UseCase
public class MoveExtract {

    private final Uploads uploads;
    private final Arrivals arrivals;

    MoveExtract(Uploads uploads, Arrivals arrivals) {
        this.uploads = uploads;
        this.arrivals = arrivals;
    }

    /**
     * Says which table it is, for this extract and for the next with the same headings; it is then
     * read anew.
     *
     * @param shape a code, or NONE where nothing is taken from it
     */
    public void name(UUID id, int place, String shape, Columns columns, Actor by) {
        var upload = uploads.require(id);
        ExtractRules.standsAt(upload.state(), State.ASKING, State.CHECKED);
        var sheet = uploads.sheet(id, place);
        Shapes.of(shape).ifPresent(known -> ExtractRules.whatIsNeededIsNamed(known, columns));
        uploads.remember(
                sheet, Shapes.of(shape).map(Shape::code).orElse(Shape.NONE), columns, by.name());
        move(upload, State.READING);
    }

    public void confirm(UUID id, Actor by) {
        var upload = uploads.require(id);
        ExtractRules.standsAt(upload.state(), State.CHECKED);
        uploads.confirmed(id, by.name());
        move(upload, State.TAKING);
    }

    /** While it is read it rests; while it is taken everything is as it was before. */
    public void stop(UUID id) {
        var upload = uploads.require(id);
        ExtractRules.standsAt(upload.state(), State.READING, State.TAKING);
        move(upload, upload.state() == State.READING ? State.STOPPED : State.CHECKED);
    }

    public void goOn(UUID id) {
        var upload = uploads.require(id);
        ExtractRules.standsAt(upload.state(), State.STOPPED);
        uploads.fault(id, null);
        move(upload, State.READING);
    }

    public void setAside(UUID id) {
        var upload = uploads.require(id);
        ExtractRules.standsAt(upload.state(), State.ASKING, State.CHECKED, State.STOPPED);
        arrivals.forget(id);
        move(upload, State.SET_ASIDE);
    }

    private void move(Upload upload, State to) {
        if (!uploads.move(upload.id(), upload.state(), to)) {
            ExtractRules.standsAt(uploads.require(upload.id()).state());
        }
        AuditTrail.wrote(upload.id());
    }
}
