package org.lineofsight.pathway.frontdoor.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.imports.Unit;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Unreadable;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.tables.Wanted;
import org.lineofsight.platform.tables.Written;

/** What one row of a telephone system's extract says. */
final class CallReader {

    static final List<Wanted> COLUMNS =
            List.of(
                    Wanted.needed(
                            "offered",
                            "When the call came",
                            "The day and the time, such as 31/03/2026 14:05:09, or the time alone where the day has a column of its own",
                            "offered",
                            "offered time",
                            "offered at",
                            "call time",
                            "start time",
                            "start",
                            "call start",
                            "date time",
                            "call date time",
                            "datetime",
                            "arrival time",
                            "time offered",
                            "call offered",
                            "time",
                            "date"),
                    Wanted.useful(
                            "day",
                            "The day, where it has a column of its own",
                            "",
                            "date",
                            "call date",
                            "day"),
                    Wanted.useful(
                            "ended",
                            "How it ended",
                            "Words such as answered, abandoned, dropped",
                            "ended",
                            "outcome",
                            "result",
                            "call result",
                            "disposition",
                            "status",
                            "call status",
                            "call outcome"),
                    Wanted.useful(
                            "abandoned",
                            "Whether it was abandoned",
                            "Yes or no",
                            "abandoned",
                            "abandon",
                            "abandoned flag",
                            "is abandoned"),
                    Wanted.useful(
                            "answered",
                            "When it was answered",
                            "The day and the time, or the time alone",
                            "answered",
                            "answered time",
                            "answered at",
                            "answer time",
                            "time answered",
                            "connect time",
                            "connected"),
                    Wanted.useful(
                            "wait",
                            "How long the caller waited",
                            "Seconds, or 1:35",
                            "wait",
                            "wait time",
                            "waited",
                            "queue time",
                            "time in queue",
                            "ring time",
                            "wait seconds",
                            "wait secs",
                            "speed of answer",
                            "seconds waited"),
                    Wanted.useful(
                            "duration",
                            "How long they talked",
                            "Seconds, or 1:35",
                            "duration",
                            "talk time",
                            "call duration",
                            "talk",
                            "duration seconds",
                            "handle time",
                            "length",
                            "seconds talked"),
                    Wanted.useful(
                            "queue",
                            "Queue",
                            "",
                            "queue",
                            "queue name",
                            "skill",
                            "service",
                            "line",
                            "ddi",
                            "hunt group"),
                    Wanted.useful(
                            "agent",
                            "Who answered",
                            "",
                            "agent",
                            "agent name",
                            "worker",
                            "answered by",
                            "user",
                            "handled by",
                            "extension"),
                    Wanted.useful(
                            "number",
                            "The other's telephone number",
                            "Or a word such as withheld",
                            "number",
                            "caller",
                            "caller number",
                            "callers number",
                            "caller s number",
                            "caller id",
                            "cli",
                            "ani",
                            "phone number",
                            "telephone",
                            "from",
                            "calling number"),
                    Wanted.useful(
                            "direction",
                            "In or out",
                            "Without this column every call is one to the front door",
                            "direction",
                            "call direction",
                            "call type",
                            "type",
                            "in out"),
                    Wanted.useful(
                            "reference",
                            "The telephone system's own number of the call",
                            "",
                            "reference",
                            "call id",
                            "callid",
                            "id",
                            "call reference",
                            "call ref",
                            "unique id",
                            "interaction id",
                            "contact id"));

    private static final Set<String> ANSWERED =
            Set.of(
                    "answered",
                    "answer",
                    "handled",
                    "connected",
                    "completed",
                    "complete",
                    "taken",
                    "success",
                    "successful",
                    "talked",
                    "serviced");
    private static final Set<String> ABANDONED =
            Set.of(
                    "abandoned",
                    "abandon",
                    "hung up",
                    "caller hung up",
                    "gave up",
                    "aband",
                    "abandoned in queue",
                    "lost");
    private static final Set<String> CUT_OFF =
            Set.of(
                    "cut off",
                    "dropped",
                    "disconnected",
                    "timeout",
                    "timed out",
                    "time out",
                    "rang out",
                    "no answer",
                    "unanswered",
                    "missed",
                    "not answered",
                    "busy",
                    "overflow",
                    "queue full",
                    "failed",
                    "terminated");
    private static final Set<String> IN = Set.of("in", "inbound", "incoming", "offered", "i");
    private static final Set<String> OUT =
            Set.of("out", "outbound", "outgoing", "dialled", "callback", "call back", "o");
    private static final int LONGEST_TEXT = 200;

    private final Columns columns;
    private final Columns.Cells cells;
    private final Instant now;
    private final List<Remark> remarks = new ArrayList<>();

    private CallReader(Columns columns, Columns.Cells cells, Instant now) {
        this.columns = columns;
        this.cells = cells;
        this.now = now;
    }

    static Unit<Call> read(Columns columns, Columns.Cells cells, Instant now) {
        var reader = new CallReader(columns, cells, now);
        var lines = List.of(cells.line());
        var call = reader.call();
        return call == null
                ? Unit.refused(lines, reader.remarks)
                : Unit.taken(lines, call, reader.remarks);
    }

    private @Nullable Call call() {
        var offered = offered();
        var direction = direction();
        if (offered == null || direction == null) {
            return null;
        }
        var answeredAt = answeredAt(offered);
        var ended = ended(answeredAt);
        return new Call(
                direction,
                offered,
                ended,
                wait(offered, answeredAt),
                duration(),
                words("queue"),
                words("agent"),
                caller(),
                words("reference"));
    }

    private @Nullable Instant offered() {
        if (cells.isBlank("offered")) {
            refuse("offered", "is blank, so we cannot tell when the call came");
            return null;
        }
        try {
            var read =
                    columns.has("day")
                            ? Written.moment(cells.text("day"), cells.text("offered"))
                            : Written.moment(cells.text("offered"), "");
            if (!CallRules.couldHaveHappened(read.at(), now)) {
                refuse(
                        "offered",
                        Written.quoted(cells.text("offered"))
                                + " is not a time at which this call can have come");
                return null;
            }
            if (read.query() != null) {
                query("offered", read.query());
            }
            return read.at();
        } catch (Unreadable unreadable) {
            refuse("offered", unreadable.words());
            return null;
        }
    }

    private @Nullable Direction direction() {
        var text = plain("direction");
        if (text.isEmpty() || IN.contains(text)) {
            return Direction.IN;
        }
        if (OUT.contains(text)) {
            return Direction.OUT;
        }
        refuse(
                "direction",
                Written.quoted(cells.text("direction"))
                        + " is neither a call in nor a call out: not counted");
        return null;
    }

    private @Nullable Instant answeredAt(Instant offered) {
        var text = cells.text("answered");
        // some systems write yes and no here
        if (text.isEmpty() || isYesOrNo(text)) {
            return null;
        }
        try {
            var at = answered(text, offered);
            if (at.isBefore(offered)) {
                query(
                        "answered",
                        Written.quoted(text) + " is before the call came: taken as not recorded");
                return null;
            }
            return at;
        } catch (Unreadable unreadable) {
            query("answered", unreadable.words() + ": taken as not recorded");
            return null;
        }
    }

    /** A time alone is on the day of the call, or on the next where midnight lies between. */
    private static Instant answered(String text, Instant offered) throws Unreadable {
        if (!text.matches("\\d{1,2}[:.]\\d{2}([:.]\\d{2}.*)?(\\s*[aApP][mM])?")) {
            return Written.moment(text, "").at();
        }
        var day = org.lineofsight.platform.time.InWords.dayOf(offered);
        var at = Written.moment(day.toString(), text).at();
        return at.isBefore(offered.minus(Duration.ofHours(12)))
                ? Written.moment(day.plusDays(1).toString(), text).at()
                : at;
    }

    private static boolean isYesOrNo(String text) {
        try {
            Written.yesOrNo(text);
            return true;
        } catch (Unreadable unreadable) {
            return false;
        }
    }

    private Ended ended(@Nullable Instant answeredAt) {
        var said = saidEnd();
        if (said == Ended.NOT_RECORDED) {
            return answeredAt == null ? Ended.NOT_RECORDED : Ended.ANSWERED;
        }
        if (said.dropped() && answeredAt != null) {
            query(
                    "answered",
                    "has a time, and the call is told as %s: taken as answered"
                            .formatted(said.label().toLowerCase(Locale.UK)));
            return Ended.ANSWERED;
        }
        return said;
    }

    private Ended saidEnd() {
        var text = plain("ended");
        if (ANSWERED.contains(text)) {
            return Ended.ANSWERED;
        }
        if (ABANDONED.contains(text)) {
            return Ended.ABANDONED;
        }
        if (CUT_OFF.contains(text)) {
            return Ended.CUT_OFF;
        }
        if (!text.isEmpty()) {
            query(
                    "ended",
                    Written.quoted(cells.text("ended"))
                            + " does not say how the call ended: taken as not recorded");
        }
        try {
            var abandoned = Written.yesOrNo(cells.text("abandoned"));
            if (abandoned.isPresent()) {
                return abandoned.get() ? Ended.ABANDONED : Ended.ANSWERED;
            }
            var answered =
                    isYesOrNo(cells.text("answered"))
                            ? Written.yesOrNo(cells.text("answered"))
                            : java.util.Optional.<Boolean>empty();
            return answered.map(yes -> yes ? Ended.ANSWERED : Ended.CUT_OFF)
                    .orElse(Ended.NOT_RECORDED);
        } catch (Unreadable unreadable) {
            query("abandoned", unreadable.words() + ": taken as not recorded");
            return Ended.NOT_RECORDED;
        }
    }

    /** What the extract says first; else what lies between coming and being answered. */
    private @Nullable Integer wait(Instant offered, @Nullable Instant answeredAt) {
        var said = length("wait");
        return said != null || answeredAt == null
                ? said
                : Integer.valueOf((int) Duration.between(offered, answeredAt).toSeconds());
    }

    private @Nullable Integer duration() {
        var said = length("duration");
        if (said != null && said > CallRules.LONG_TALK_SECONDS) {
            query("duration", "is longer than twelve hours");
        }
        return said;
    }

    private @Nullable Integer length(String name) {
        var text = cells.text(name);
        if (text.isEmpty() || text.equals("-") || text.equalsIgnoreCase("n/a")) {
            return null;
        }
        try {
            return Written.length(text);
        } catch (Unreadable unreadable) {
            query(name, unreadable.words() + ": taken as not recorded");
            return null;
        }
    }

    private Caller caller() {
        var text = cells.text("number");
        var caller = Caller.of(text);
        if (caller.known() == Caller.Known.NOT_RECORDED && text.length() > 3) {
            // the cell itself is not repeated: a number is personal, and reports travel
            query("number", "is not a telephone number: taken as not recorded");
        }
        return caller;
    }

    private @Nullable String words(String name) {
        var text = cells.text(name);
        return text.isEmpty()
                ? null
                : text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private String plain(String name) {
        return cells.text(name).toLowerCase(Locale.UK).replaceAll("[\\s_-]+", " ").strip();
    }

    private void query(String name, String words) {
        remarks.add(new Remark(cells.line(), columns.heading(name), Verdict.QUERIED, words));
    }

    private void refuse(String name, String words) {
        remarks.add(new Remark(cells.line(), columns.heading(name), Verdict.REFUSED, words));
    }
}
