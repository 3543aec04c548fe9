package org.lineofsight.kernel.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lineofsight.platform.actor.Actor;

/**
 * A module that has records about people, and says which. Each is asked once for each showing of a
 * page and answers with one query, under the actor's own rights: what the actor may not open is not
 * named.
 */
public interface PersonLinks {

    /** What there is about each of these, the latest first; people with nothing are left out. */
    Map<PersonRecordId, List<PersonLink>> about(Collection<PersonRecordId> people, Actor actor);
}
