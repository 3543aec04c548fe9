package org.lineofsight.kernel.meetings;

import java.util.UUID;

/**
 * One of those asked to a meeting, as a fact for the quorum.
 *
 * @param agency two people of one agency are one voice
 * @param words how they took part or why they do not count, for example "came by video"
 */
public record Voice(
        Discipline discipline, UUID agency, String agencyName, Presence presence, String words) {}
