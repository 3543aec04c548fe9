package org.lineofsight.pathway.frontdoor.contact;

import java.util.Optional;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.data.repository.Repository;

interface Contacts extends Repository<Contact, ContactId> {

    Contact save(Contact contact);

    Optional<Contact> findById(ContactId id);

    default Contact require(ContactId id) {
        return findById(id).orElseThrow(NotVisible::new);
    }
}
