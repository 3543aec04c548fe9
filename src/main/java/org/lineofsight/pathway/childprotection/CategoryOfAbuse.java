package org.lineofsight.pathway.childprotection;

import java.util.Arrays;
import java.util.List;
import org.lineofsight.platform.web.Option;

/**
 * Under which category a child has a child protection plan: the five codes of the Children in Need
 * census, which have not changed since it began. Stored by name, which is the census code.
 */
public enum CategoryOfAbuse {
    NEG("Neglect"),
    PHY("Physical abuse"),
    SAB("Sexual abuse"),
    EMO("Emotional abuse"),
    MUL("Multiple");

    private final String label;

    CategoryOfAbuse(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static List<Option> options() {
        return Arrays.stream(values()).map(each -> Option.of(each.name(), each.label())).toList();
    }
}
