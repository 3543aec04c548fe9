package org.lineofsight.kernel.overview.wheel;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.lineofsight.kernel.overview.WheelEntry;

/** The partnership's year as calendars read it (RFC 5545): whole days. */
final class YearCalendar {

    private YearCalendar() {}

    /**
     * @param site where the addresses of the entries begin
     */
    static byte[] of(List<WheelEntry> entries, String site, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Line of Sight//Year wheel//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(Method.VALUE_PUBLISH));
        entries.forEach(entry -> calendar.add(event(entry, site, now)));
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(WheelEntry entry, String site, Instant now) {
        var event = new VEvent(entry.on(), entry.text());
        event.replace(new DtStamp(now));
        event.add(new Uid(id(entry) + "@line-of-sight"));
        event.add(new Description(entry.basis()));
        event.add(new Url(URI.create(site + entry.href())));
        return event;
    }

    /** The same entry has the same id each time it is read. */
    private static UUID id(WheelEntry entry) {
        return UUID.nameUUIDFromBytes(
                (entry.on() + entry.text() + entry.href()).getBytes(StandardCharsets.UTF_8));
    }
}
