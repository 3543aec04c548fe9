package org.lineofsight.partnership.scrutiny.year;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.ReportingYear;

/**
 * A year of scrutiny.
 *
 * @param plan absent where nobody has written it
 * @param scrutineer whether the reader may write
 */
public record YearPage(
        ReportingYear year,
        ScrutinyYears.@Nullable Plan plan,
        List<Activity> activities,
        List<ScrutinyYears.Commentary> commentaries,
        LocalDate today,
        boolean scrutineer) {

    public YearPage {
        activities = List.copyOf(activities);
        commentaries = List.copyOf(commentaries);
    }

    public long of(String state) {
        return activities.stream().filter(each -> each.state().equals(state)).count();
    }

    public static String address(ReportingYear year) {
        return "/partnership/scrutiny?year=" + year.label();
    }

    public String address() {
        return address(year);
    }
}
