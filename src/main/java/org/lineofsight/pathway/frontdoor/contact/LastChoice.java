package org.lineofsight.pathway.frontdoor.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.springframework.stereotype.Component;

/**
 * How each person last saw the worklist, on whatever computer: the list opens like that again,
 * until they show all of it. Kept as answers to a form that is never sent.
 */
@Component
class LastChoice {

    private static final String FORM = "front-door/list";
    private static final String COLOUR = "colour";
    private static final String STATUS = "status";

    private final Drafts drafts;

    LastChoice(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Empty where they saw all of it. */
    Optional<ContactFilter> of(Actor reader) {
        return drafts.find(reader, FORM)
                .map(kept ->
                        ContactFilter.of(one(kept.fields(), COLOUR), one(kept.fields(), STATUS)))
                .filter(filter -> !filter.showsAll());
    }

    private static String one(Map<String, List<String>> fields, String name) {
        return String.join("", fields.getOrDefault(name, List.of()));
    }

    void remember(Actor reader, ContactFilter filter) {
        if (of(reader).filter(filter::equals).isPresent()) {
            return;
        }
        if (filter.showsAll()) {
            drafts.discard(reader, FORM);
            return;
        }
        var fields = new HashMap<String, List<String>>();
        if (filter.colour() != null) {
            fields.put(COLOUR, List.of(filter.colour()));
        }
        if (filter.status() != null) {
            fields.put(STATUS, List.of(filter.status().name()));
        }
        drafts.save(reader, FORM, fields);
    }
}
