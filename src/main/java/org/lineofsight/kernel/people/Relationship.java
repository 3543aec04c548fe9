package org.lineofsight.kernel.people;

/**
 * Somebody in a person's life.
 *
 * @param of whose life
 * @param who the other person's record
 * @param kind what {@code who} is to {@code of}
 * @param livesWith whether they live together
 * @param parentalResponsibility whether {@code who} has it, as far as is known (Children Act 1989,
 *     section 3)
 */
public record Relationship(
        PersonRecordId of,
        PersonRecordId who,
        RelationshipKind kind,
        YesNo livesWith,
        YesNo parentalResponsibility) {}
