package org.lineofsight.exchange.lists.drawn;

import java.time.Clock;
import java.util.List;
import org.lineofsight.exchange.lists.ListTimescales;
import org.lineofsight.exchange.lists.SharedListId;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;

/** Opening a list, taking it away as a file, and saying that one has it: each of them on record. */
@UseCase
public class ReadList {

    private final SharedLists lists;
    private final Clocks clocks;
    private final Clock clock;

    ReadList(SharedLists lists, Clocks clocks, Clock clock) {
        this.lists = lists;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** A list with its rows. */
    record Opened(SharedList list, List<SharedLists.Row> rows) {}

    /**
     * @throws NotVisible where there is no such list, or none for this actor, or not any more
     */
    Opened open(SharedListId id, Actor by) {
        return read(id, "OPENED", by);
    }

    Opened download(SharedListId id, Actor by) {
        return read(id, "DOWNLOADED", by);
    }

    private Opened read(SharedListId id, String what, Actor by) {
        var list = require(id, by);
        var rows = lists.rows(id);
        lists.used(id, what, by);
        AuditTrail.read(id.value());
        AuditTrail.read(rows.stream().map(SharedLists.Row::person).toList());
        return new Opened(list, rows);
    }

    /** Somebody at the agency has it; saying so again changes nothing. */
    public void confirm(SharedListId id, Actor by) {
        if (by.is(Role.SOCIAL_WORK_MANAGER)) {
            throw new NotVisible();
        }
        require(id, by);
        if (lists.confirm(id, by)) {
            lists.used(id, "CONFIRMED", by);
            clocks.stop(
                    ListTimescales.RECEIPT,
                    Subject.of(SharedList.KIND, id),
                    clock.instant(),
                    "CONFIRMED");
        }
        AuditTrail.wrote(id.value());
    }

    /** The council's manager reads every list, its agency those that are open. */
    private SharedList require(SharedListId id, Actor by) {
        var list = lists.find(id).orElseThrow(NotVisible::new);
        var manager = by.is(Role.SOCIAL_WORK_MANAGER);
        var reader =
                CloseLists.READERS.contains(by.role())
                        && list.agencyId().value().equals(by.agencyId())
                        && list.isOpenOn(InWords.dayOf(clock.instant()));
        if (!manager && !reader) {
            throw new NotVisible();
        }
        return list;
    }
}
