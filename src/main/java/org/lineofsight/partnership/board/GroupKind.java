package org.lineofsight.partnership.board;

/** What sort of group. Stored by name. */
public enum GroupKind {
    BOARD("Board"),
    SUB_GROUP("Sub-group"),
    TASK_AND_FINISH("Task and finish group");

    private final String label;

    GroupKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
