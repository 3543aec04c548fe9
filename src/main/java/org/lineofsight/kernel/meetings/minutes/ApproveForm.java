package org.lineofsight.kernel.meetings.minutes;

/** Giving one's name to minutes, as they were read. */
public record ApproveForm(int version) {}
