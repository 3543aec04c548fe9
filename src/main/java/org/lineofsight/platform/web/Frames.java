package org.lineofsight.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * Draws the frame of each page from what the request already knows: it asks the database nothing.
 */
@Component
class Frames {

    private final String partnershipName;
    private final boolean demonstration;
    private final List<DoorTo> doors;
    private final List<SearchPlace> searches;

    Frames(
            @Value("${lineofsight.partnership-name}") String partnershipName,
            @Value("${lineofsight.demonstration}") boolean demonstration,
            List<DoorTo> doors,
            List<SearchPlace> searches) {
        this.partnershipName = partnershipName;
        this.demonstration = demonstration;
        this.doors = doors.stream().sorted(Comparator.comparingInt(DoorTo::place)).toList();
        this.searches = searches;
    }

    Frame of(HttpServletRequest request) {
        var csrf = csrf(request);
        if (!(request.getAttribute(ActorHandlerAdapter.OPEN)
                instanceof Sessions.Opened.Open open)) {
            return new Frame(partnershipName, null, List.of(), csrf, demonstration);
        }
        var actor = open.actor();
        var reader =
                new Frame.Reader(
                        actor.name(),
                        actor.purpose(),
                        open.mayChangePurpose(),
                        open.unreadNotices(),
                        search(actor));
        return new Frame(
                partnershipName,
                reader,
                doors(actor, request.getRequestURI()),
                csrf,
                demonstration);
    }

    private List<Frame.Door> doors(Actor actor, String address) {
        var open = new LinkedHashMap<String, Frame.Door>();
        for (var door : doors) {
            if (!door.opensFor(actor)) continue;
            var current = door.isAround(address);
            open.merge(
                    door.text(),
                    new Frame.Door(door.text(), door.href(), current),
                    (first, second) ->
                            new Frame.Door(
                                    first.text(),
                                    first.href(),
                                    first.current() || second.current()));
        }
        return List.copyOf(open.values());
    }

    private @Nullable String search(Actor actor) {
        return searches.stream()
                .filter(place -> place.roles().contains(actor.role()))
                .map(SearchPlace::href)
                .findFirst()
                .orElse(null);
    }

    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token::getToken)
                : Csrf.of("_csrf", "");
    }
}
