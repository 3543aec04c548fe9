package org.lineofsight.pathway.frontdoor.calls;

/** What became of a caller whom nobody answered. The view frontdoor.dropped_call decides it. */
public enum DroppedState {
    WAITING("Not called back", "waiting", "red"),
    CALLED_BACK("Called back", "called-back", "green"),
    /** They rang again within seven days, and were answered. */
    GOT_THROUGH("Rang again and got through", "got-through", "green"),
    /** The number was withheld or not recorded: nobody can call back. */
    NO_NUMBER("Cannot be called back", "no-number", "grey");

    private final String label;
    private final String address;
    private final String tag;

    DroppedState(String label, String address, String tag) {
        this.label = label;
        this.address = address;
        this.tag = tag;
    }

    public String label() {
        return label;
    }

    /** As it stands in an address. */
    public String address() {
        return address;
    }

    public String tag() {
        return tag;
    }

    /** What is none of ours shows what waits. */
    static DroppedState at(@org.jspecify.annotations.Nullable String address) {
        for (var state : values()) {
            if (state.address.equals(address)) {
                return state;
            }
        }
        return WAITING;
    }
}
