package org.lineofsight.pathway.frontdoor;

/**
 * A pathway that goes on with what the front door hands over. It takes it in the same transaction,
 * so that a child is never between the two. To be provided by the pathway; at most one for each
 * destination. Where there is none, the receiving side is outside and its receipt is recorded by
 * hand.
 */
public interface TakesHandOvers {

    Destination destination();

    /** Under the application's own rights; whoever handed over need not see what comes of it. */
    void take(HandOver handOver);
}
