package org.lineofsight.pathway.frontdoor.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lineofsight.pathway.frontdoor.BesideTheRecord;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Link;
import org.springframework.stereotype.Component;

/** What the agencies were asked, on the page of their contact. */
@Component
class EnquiriesBeside implements BesideTheRecord {

    private final EnquiryQueries queries;

    EnquiriesBeside(EnquiryQueries queries) {
        this.queries = queries;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Optional<Section> beside(ContactId contact, Actor reader) {
        var requests = queries.of(contact);
        var open =
                requests.stream().filter(each -> each.status().waits() && !each.closed()).count();
        var entries = new ArrayList<Entry>();
        if (open > 0) {
            entries.add(
                    new Entry(
                            "If the contact is decided now, "
                                    + (open == 1
                                            ? "1 request that is"
                                            : open + " requests that are")
                                    + " not answered in full will end, and the desk is told.",
                            null,
                            null,
                            "Before you decide",
                            null));
        }
        requests.forEach(each -> entries.add(entry(each)));
        var steps = new ArrayList<Link>();
        if (!requests.isEmpty()) {
            steps.add(
                    Link.to(
                            "/front-door/contacts/" + contact + "/enquiry",
                            "All answers together"));
        }
        if (queries.mayAsk(contact)) {
            steps.add(Link.to("/front-door/contacts/" + contact + "/enquiry/new", "Ask agencies"));
        }
        return Optional.of(
                new Section(
                        "What the agencies know",
                        entries,
                        "No agency has been asked.",
                        List.copyOf(steps)));
    }

    private static Entry entry(EnquiryQueries.Request request) {
        return new Entry(
                request.agency(),
                "/front-door/enquiries/" + request.id(),
                "Asked by "
                        + request.askedBy()
                        + ", "
                        + InWords.moment(request.askedAt())
                        + (request.names() == null ? "" : ", about " + request.names())
                        + (request.deskAsks() ? ". The desk asks you something" : ""),
                request.statusWords(),
                request.left());
    }
}
