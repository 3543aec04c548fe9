package org.lineofsight.pathway.frontdoor.enquiry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Explanation;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.springframework.stereotype.Component;

/** Puts the page of a request together, for its desk and for the front door. */
@Component
class RequestPages {

    private final EnquiryQueries queries;
    private final Drafts drafts;
    private final Clocks clocks;

    RequestPages(EnquiryQueries queries, Drafts drafts, Clocks clocks) {
        this.queries = queries;
        this.drafts = drafts;
        this.clocks = clocks;
    }

    static String draft(RequestId id) {
        return "enquiries/" + id;
    }

    /** With the answer that the reader has begun, or the one that stands, to correct it. */
    RequestPage forTheDesk(RequestId id, Actor actor) {
        var draft = drafts.find(actor, draft(id)).map(Drafts.Draft::fields);
        return page(id, form(id, draft), draft.isPresent());
    }

    RequestPage forTheDesk(RequestId id, ReplyForm form) {
        return page(id, form, true);
    }

    /** The same without an answer being written. */
    RequestPage toRead(RequestId id) {
        return page(id, null, false);
    }

    private ReplyForm form(RequestId id, Optional<Map<String, List<String>>> draft) {
        return draft.map(ReplyForm::of)
                .orElseGet(() ->
                        queries.replies(id).stream()
                                .findFirst()
                                .map(ReplyForm::from)
                                .orElseGet(ReplyForm::blank));
    }

    private RequestPage page(RequestId id, @Nullable ReplyForm form, boolean begun) {
        var request = queries.require(id);
        var replies = queries.replies(id);
        var meanwhile =
                form != null && begun && form.before() != request.answers() && !replies.isEmpty();
        if (form != null && meanwhile) {
            form.startsAfter(request.answers());
        }
        return new RequestPage(
                request,
                queries.asked(id).orElse(null),
                queries.people(id),
                replies,
                queries.messages(id),
                explanation(request),
                request.closed() ? null : form,
                request.closed() && begun && form != null ? form.words() : List.of(),
                meanwhile ? replies.getFirst().repliedBy() : null,
                Field.empty("words"),
                Field.empty("reason"),
                form == null ? ErrorSummary.NONE : form.errors());
    }

    private @Nullable Explanation explanation(EnquiryQueries.Request request) {
        return clocks.find(request.colour().answer(), AskAgencies.subject(request.id()))
                .map(clocks::explain)
                .orElse(null);
    }
}
