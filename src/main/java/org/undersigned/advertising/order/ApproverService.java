package org.undersigned.advertising.order;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.access.StaffContacts;

/** Tells who may approve an order: whoever had no hand in what it says. */
@Service
public class ApproverService {

    private final OrderStore store;
    private final StaffContacts staff;

    ApproverService(OrderStore store, StaffContacts staff) {
        this.store = store;
        this.staff = staff;
    }

    /** The names of those who may approve a revision, but for how much they may approve. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<String> names(UUID order, int number) {
        var revision = store.readable(order, number);
        return staff.namesOfWhoMay(Permission.ORDER_APPROVE, person -> !revision.isBy(person.id()));
    }
}
