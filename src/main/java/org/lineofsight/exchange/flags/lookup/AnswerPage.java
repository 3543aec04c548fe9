package org.lineofsight.exchange.flags.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.flags.Answer;
import org.lineofsight.exchange.flags.Flag;
import org.lineofsight.exchange.flags.NotAttended;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.IdentifierKind;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.SummaryRow;

/**
 * What a look-up was answered.
 *
 * @param authority whom to ring where no flag is shown
 * @param telephone absent where nobody has said
 */
public record AnswerPage(
        Answer answer,
        String authority,
        @Nullable String telephone,
        @Nullable String outOfHours,
        Fields fields) {

    /** Whom it was about, in the words that were typed. */
    public String whom() {
        if (answer.nhsNumber() == null) {
            return answer.name() + ", born " + InWords.dateWithoutWeekday(answer.born());
        }
        return "NHS number "
                + new Identifier(IdentifierKind.NHS_NUMBER, answer.nhsNumber(), "typed", null)
                        .inFull()
                + ", born "
                + InWords.dateWithoutWeekday(answer.born());
    }

    public String when() {
        return InWords.moment(answer.at());
    }

    public static List<SummaryRow> rows(Flag flag) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Since", InWords.dateWithoutWeekday(flag.since())));
        if (flag.until() != null) {
            rows.add(SummaryRow.of("Until", InWords.dateWithoutWeekday(flag.until())));
        }
        rows.add(SummaryRow.of("Authority", flag.authority()));
        if (flag.team() != null) {
            rows.add(SummaryRow.of("Team", flag.team()));
        }
        rows.add(SummaryRow.of("Telephone", flag.telephone()));
        rows.add(SummaryRow.of("At night and weekends", flag.outOfHours()));
        if (flag.cameFrom() != null) {
            rows.add(SummaryRow.of("Said by", flag.cameFrom()));
        }
        return rows;
    }

    public List<Option> reasons() {
        return Arrays.stream(NotAttended.values())
                .map(each -> Option.of(each.name(), each.label()))
                .toList();
    }
}
