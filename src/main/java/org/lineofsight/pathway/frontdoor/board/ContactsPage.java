package org.lineofsight.pathway.frontdoor.board;

import java.util.List;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.Pages;

/**
 * A list of contacts.
 *
 * @param chosen what it is chosen by; each leads to the list without it
 * @param questions what else it can be chosen by
 * @param query what stands in the address, so that the way back from a contact leads here again
 * @param table where the files are, with what was chosen, without the ending of their names
 * @param mostInFile how many rows a file has at the most
 */
public record ContactsPage(
        ChosenContacts.Chosen contacts,
        List<Choice> chosen,
        List<Choice> orders,
        List<Question> questions,
        Pages pages,
        String query,
        String csv,
        String xlsx,
        int mostInFile) {

    /** One facet to choose by. */
    public record Question(Field field, String label, List<Option> options) {}

    /** Where a contact of the list is shown, knowing the way back. */
    public String of(ChosenContacts.Row contact) {
        var address = "/front-door/contacts/" + contact.id();
        return query.isEmpty() ? address : address + "?list=" + ContactChoice.encoded(query);
    }

    public int total() {
        return contacts.total();
    }
}
