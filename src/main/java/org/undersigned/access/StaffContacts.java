package org.undersigned.access;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.base.EmailAddress;

/** Tells the product itself whom it can write to, and the staff who may do what. Nobody is shown these addresses. */
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

    /**
     * The names of those who can sign in and hold a permission, in the order of the alphabet.
     *
     * @param also what is asked of them beside the permission, such as having had no hand in what they decide on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> namesOfWhoMay(String permission, Predicate<StaffContact> also) {
        return active().stream()
                .filter(person -> person.may(permission) && also.test(person))
                .map(StaffContact::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
