package org.undersigned.access;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.base.EmailAddress;

/** Tells the product itself whom it can write to. Nobody is shown these addresses. */
@Component
public class StaffContacts {

    private final Users users;

    StaffContacts(Users users) {
        this.users = users;
    }

    /** Everyone who can sign in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<StaffContact> active() {
        return users.active().stream()
                .map(user -> new StaffContact(user.getId(), user.name(), EmailAddress.of(user.email()), user.roles()))
                .toList();
    }
}
