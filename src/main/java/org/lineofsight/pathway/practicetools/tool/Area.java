package org.lineofsight.pathway.practicetools.tool;

/**
 * One area of an edition of a tool's list.
 *
 * @param code stable between editions where the area is the same
 * @param prompt what to think of; empty where the licensed tool alone says
 */
public record Area(int position, String code, String heading, String label, String prompt) {}
