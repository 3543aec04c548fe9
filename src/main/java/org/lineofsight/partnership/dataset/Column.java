package org.lineofsight.partnership.dataset;

/**
 * A column of a table.
 *
 * @param name as the header has it
 * @param label for people
 * @param type what its cells hold
 * @param role what it is for
 * @param required whether an empty cell is worth a query
 * @param sum whether its figures may be added up
 */
public record Column(String name, String label, Type type, Role role, boolean required, Sum sum) {

    /** What a cell of the column holds. */
    public enum Type {
        TEXT,
        /** Whole things: children, people, meetings. Never negative, never a fraction. */
        COUNT,
        /** Pounds and pence. */
        MONEY,
        /** Of a hundred. */
        PERCENT,
        /** Any number; the row says what it is of. */
        NUMBER,
        /** A day. */
        DATE;

        public boolean isNumeric() {
            return this == COUNT || this == MONEY || this == PERCENT || this == NUMBER;
        }
    }

    /** What the column is for. */
    public enum Role {
        /** Says whose or what the row's figures are; together with the group it stands once. */
        KEY,
        /** Gathers rows. */
        GROUP,
        FIGURE,
        /** A figure that somebody worked out and printed. */
        PRINTED,
        NOTE,
        /** Not declared: kept, printed, used for nothing. */
        EXTRA
    }

    /** Whether figures of the column may be added up. */
    public enum Sum {
        NEVER,
        /** Over all rows. */
        WHOLE,
        /** Within a group only: the same child may stand in two groups. */
        WITHIN_GROUP
    }

    public static Column key(String name, String label) {
        return new Column(name, label, Type.TEXT, Role.KEY, true, Sum.NEVER);
    }

    public static Column keyDate(String name, String label) {
        return new Column(name, label, Type.DATE, Role.KEY, true, Sum.NEVER);
    }

    public static Column group(String name, String label) {
        return new Column(name, label, Type.TEXT, Role.GROUP, true, Sum.NEVER);
    }

    public static Column note(String name, String label) {
        return new Column(name, label, Type.TEXT, Role.NOTE, false, Sum.NEVER);
    }

    public static Column extra(String name, Type type) {
        return new Column(name, Wording.sentence(name), type, Role.EXTRA, false, Sum.NEVER);
    }

    public static Column count(String name, String label) {
        return figure(name, label, Type.COUNT);
    }

    public static Column money(String name, String label) {
        return figure(name, label, Type.MONEY);
    }

    public static Column number(String name, String label) {
        return figure(name, label, Type.NUMBER);
    }

    private static Column figure(String name, String label, Type type) {
        return new Column(name, label, type, Role.FIGURE, true, Sum.NEVER);
    }

    public static Column printedPercent(String name, String label) {
        return new Column(name, label, Type.PERCENT, Role.PRINTED, true, Sum.NEVER);
    }

    public Column optional() {
        return new Column(name, label, type, role, false, sum);
    }

    public Column additive() {
        return new Column(name, label, type, role, required, Sum.WHOLE);
    }

    public Column additiveWithinGroup() {
        return new Column(name, label, type, role, required, Sum.WITHIN_GROUP);
    }
}
