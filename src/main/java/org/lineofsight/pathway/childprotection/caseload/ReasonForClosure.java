package org.lineofsight.pathway.childprotection.caseload;

import java.util.Arrays;
import java.util.List;
import org.lineofsight.platform.web.Option;

/** Why a case is closed: the codes of the Children in Need census. Stored by name. */
public enum ReasonForClosure {
    RC1("Adopted"),
    RC2("Died"),
    RC3("Child arrangements order"),
    RC4("Special guardianship order"),
    RC5("Transferred to services of another local authority"),
    RC6("Transferred to adult social care services"),
    RC7("Services ceased for any other reason, including no longer in need"),
    RC8("Closed after assessment, no further action"),
    RC9("Closed after assessment, referred to early help");

    private final String label;

    ReasonForClosure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static List<Option> options() {
        return Arrays.stream(values()).map(each -> Option.of(each.name(), each.label())).toList();
    }
}
