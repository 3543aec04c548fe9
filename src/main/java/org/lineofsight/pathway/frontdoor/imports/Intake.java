package org.lineofsight.pathway.frontdoor.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.Wanted;
import org.lineofsight.platform.web.Link;

/**
 * What one kind of file is about. Reading says what each line means and changes nothing; taking
 * does it, for a few units at a time, each batch wholly or not at all.
 */
public interface Intake<T> {

    ImportKind kind();

    List<Wanted> columns();

    /**
     * What the file says, in an order that is the same each time; lookups see what is there now.
     */
    List<Unit<T>> read(TableFile file, Columns columns);

    /** How many units go in one transaction. */
    int atATime();

    /** Takes these in, as the job, and answers for each of them in turn. */
    List<Taken> take(ImportId id, List<Unit<T>> units);

    /** Where what lines became is to be read, by its id; none where lines say enough. */
    default Map<UUID, Link> links(Collection<UUID> became) {
        return Map.of();
    }

    /**
     * Takes back what the import made.
     *
     * @throws org.lineofsight.platform.rules.RuleBroken where something has been done with it since
     */
    void undo(ImportId id, Actor by);

    /**
     * What became of a unit.
     *
     * @param became the call or the contact; absent where it was refused
     * @param why what was found only while taking; absent where all was as read
     */
    record Taken(Unit.Fate fate, @Nullable UUID became, @Nullable Remark why) {}
}
