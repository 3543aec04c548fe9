package org.lineofsight.kernel.meetings;

/**
 * A kind of meeting: a bean in the pathway that holds it. What the kernel has to know of it is who
 * has to be there; what it decides is the pathway's own.
 *
 * @param code unique and kept with each meeting, for example "childprotection.strategy"
 * @param title as people call it: "Strategy discussion"
 * @param quorumBasis the guidance or procedure that the quorum comes from
 */
public record MeetingKind(String code, String title, Quorum quorum, String quorumBasis) {}
