package org.lineofsight.pathway.frontdoor.calls;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.lineofsight.platform.web.Choice;

/**
 * The front door's calls in a period.
 *
 * @param hours calls by weekday (0 is Monday) and hour
 * @param mayImport whether the reader may take extracts in
 */
public record CallsPage(
        Period period,
        List<Choice> periods,
        CallNumbers all,
        List<CallNumbers> months,
        int[][] hours,
        Map<DroppedState, Integer> dropped,
        Duration within,
        boolean mayImport) {

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    public List<String> days() {
        return DAYS;
    }

    public int first() {
        for (var hour = 0; hour < 24; hour++) {
            if (of(hour) > 0) {
                return hour;
            }
        }
        return 0;
    }

    public int last() {
        for (var hour = 23; hour >= 0; hour--) {
            if (of(hour) > 0) {
                return hour;
            }
        }
        return -1;
    }

    public int of(int hour) {
        var sum = 0;
        for (var day : hours) {
            sum += day[hour];
        }
        return sum;
    }

    public int ofDay(int day) {
        var sum = 0;
        for (var number : hours[day]) {
            sum += number;
        }
        return sum;
    }

    /** From 0, none, to 5, the busiest hour of the week. */
    public int heat(int day, int hour) {
        var most = 0;
        for (var each : hours) {
            for (var number : each) {
                most = Math.max(most, number);
            }
        }
        return hours[day][hour] == 0 ? 0 : 1 + 4 * hours[day][hour] / Math.max(1, most);
    }

    public int dropped(DroppedState state) {
        return dropped.getOrDefault(state, 0);
    }

    /** The address of the list behind a number. */
    public String list(String more) {
        var month = period.address().map(each -> "month=" + each).orElse("");
        var query = month.isEmpty() ? more : more.isEmpty() ? month : month + "&" + more;
        return "/front-door/calls/list" + (query.isEmpty() ? "" : "?" + query);
    }

    public String droppedList(DroppedState state) {
        return "/front-door/calls/dropped?show="
                + state.address()
                + period.address().map(each -> "&month=" + each).orElse("");
    }
}
