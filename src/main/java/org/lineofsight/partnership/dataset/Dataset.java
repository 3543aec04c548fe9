package org.lineofsight.partnership.dataset;

import java.util.List;
import java.util.Map;
import org.lineofsight.partnership.dataset.returns.FigureSets;
import org.lineofsight.partnership.dataset.returns.ReceiveReturns;
import org.lineofsight.partnership.dataset.returns.StoredFigures;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.stereotype.Component;

/** What others may ask of the partnership's dataset. All of it under the actor's own rights. */
@Component
public class Dataset {

    private final ReceiveReturns receiveReturns;
    private final StoredFigures storedFigures;
    private final FigureSets figureSets;

    Dataset(ReceiveReturns receiveReturns, StoredFigures storedFigures, FigureSets figureSets) {
        this.receiveReturns = receiveReturns;
        this.storedFigures = storedFigures;
        this.figureSets = figureSets;
    }

    /**
     * Takes files in, whole or not at all. A file that was there before is a new version of it.
     *
     * @param partnership may be empty where nobody said whose figures they are
     */
    public DeliveryId receive(String partnership, ReportingYear year, FigureFiles files, Actor by) {
        return receiveReturns.receive(partnership, year, files, by);
    }

    /**
     * @throws org.lineofsight.platform.rules.NotVisible where there is no such delivery
     */
    public FigureSet setOf(DeliveryId delivery) {
        return figureSets.of(delivery);
    }

    /** Newest year first. */
    public List<FigureSet> sets() {
        return figureSets.all();
    }

    /**
     * @throws org.lineofsight.platform.rules.NotVisible where there is no such set, or the actor
     *     may not see it
     */
    public FigureSet set(FigureSetId id) {
        return figureSets.require(id);
    }

    /**
     * The figures as they stand: of each table the newest version that was not undone.
     *
     * @throws org.lineofsight.platform.rules.NotVisible where there is no such set, or the actor
     *     may not see it
     */
    public Figures figures(FigureSetId id) {
        return storedFigures.of(figureSets.require(id));
    }

    /** Which file each table of {@link #figures} was read from, by the table's id. */
    public Map<String, ReturnFileId> filesOf(FigureSetId id) {
        return storedFigures.filesOf(id);
    }
}
