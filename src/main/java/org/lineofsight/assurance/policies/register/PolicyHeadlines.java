package org.lineofsight.assurance.policies.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.stereotype.Component;

/** What leaders ask of the policies: which reviews are late, how many were adopted this year. */
@Component
class PolicyHeadlines implements HeadlineSource {

    private final PolicyQueries queries;
    private final Clock clock;

    PolicyHeadlines(PolicyQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<Headline> of(Actor actor) {
        if (!PolicyQueries.INSIDERS.contains(actor.role())) {
            return List.of();
        }
        var year = ReportingYear.on(LocalDate.now(clock));
        var adopted =
                queries.years().stream()
                        .filter(each -> each.year().equals(year))
                        .mapToInt(YearRow::adopted)
                        .sum();
        return List.of(
                Headline.of(
                        Headline.Kind.LATE,
                        queries.counts().getOrDefault(PolicyState.LATE, 0),
                        "review of a policy is late",
                        "reviews of policies are late",
                        PolicyFilter.HERE + "?state=late"),
                Headline.of(
                        Headline.Kind.DECIDED,
                        adopted,
                        "policy was adopted",
                        "policies were adopted",
                        PolicyFilter.HERE + "?adopted=" + year.label()));
    }
}
