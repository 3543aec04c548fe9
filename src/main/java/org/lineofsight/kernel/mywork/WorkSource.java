package org.lineofsight.kernel.mywork;

import java.util.List;
import org.lineofsight.platform.actor.Actor;

/**
 * Something that has work for people. Each source is asked once for each showing of the page and
 * answers with one query.
 */
public interface WorkSource {

    /**
     * What waits for this actor, in the role they are working in; empty where nothing does. In the
     * order in which it is best done: the page puts what has a clock before what has none, and
     * otherwise keeps this order.
     */
    List<WorkItem> of(Actor actor);
}
