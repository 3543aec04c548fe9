package org.lineofsight.kernel.overview;

import java.util.List;
import org.lineofsight.platform.actor.Actor;

/**
 * Something that leaders ask about. Each source is asked once for each showing of the page, and
 * answers with one query.
 */
public interface HeadlineSource {

    /**
     * What this actor may know of it; empty for whoever may not. A count of nought says that there
     * is none; what nobody recorded is left out.
     */
    List<Headline> of(Actor actor);
}
