package org.lineofsight.exchange.flags.lookup;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.lineofsight.exchange.flags.Attending;
import org.lineofsight.exchange.flags.CareSetting;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;

/** Looking somebody up, and one’s own look-ups of the last day. */
public record LookUpPage(Fields fields, List<Earlier> earlier) {

    /** One’s own earlier look-up. */
    public record Earlier(
            String id, Instant at, String whom, String where, boolean flags, boolean withdrawn) {

        public String when() {
            return InWords.moment(at);
        }
    }

    public List<Option> settings() {
        return Arrays.stream(CareSetting.values())
                .map(each -> Option.of(each.name(), each.label()))
                .toList();
    }

    public List<Option> attending() {
        return Arrays.stream(Attending.values())
                .map(each -> Option.of(each.name(), each.label()))
                .toList();
    }
}
